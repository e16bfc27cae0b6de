/** Documents that arrive: intake, registration, direction, handling. */
@NullMarked
package vn.banggiang.documents.incoming;

import org.jspecify.annotations.NullMarked;

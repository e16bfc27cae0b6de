/** What anyone may ask: is this file authentic and unchanged, to which document does this code belong? */
@NullMarked
package vn.banggiang.documents.verification;

import org.jspecify.annotations.NullMarked;

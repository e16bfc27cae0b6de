/** Moving in, for programs. */
@NullMarked
package vn.banggiang.importing.api;

import org.jspecify.annotations.NullMarked;

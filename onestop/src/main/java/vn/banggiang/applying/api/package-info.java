/** The same for programs. */
@NullMarked
package vn.banggiang.applying.api;

import org.jspecify.annotations.NullMarked;

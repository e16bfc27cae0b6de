/** The pages on which people apply. */
@NullMarked
package vn.banggiang.applying.open;

import org.jspecify.annotations.NullMarked;

/** The commands behind {@code ./bg}. */
@NullMarked
package vn.banggiang.cli;

import org.jspecify.annotations.NullMarked;

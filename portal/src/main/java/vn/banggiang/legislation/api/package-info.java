/** Legal documents for programs. */
@NullMarked
package vn.banggiang.legislation.api;

import org.jspecify.annotations.NullMarked;

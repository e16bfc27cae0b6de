/** For programs. */
@NullMarked
package vn.banggiang.figures.api;

import org.jspecify.annotations.NullMarked;

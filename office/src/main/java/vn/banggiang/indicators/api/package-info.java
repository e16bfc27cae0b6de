/** For programs. */
@NullMarked
package vn.banggiang.indicators.api;

import org.jspecify.annotations.NullMarked;

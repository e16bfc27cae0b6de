/** For programs. */
@NullMarked
package vn.banggiang.administration.api;

import org.jspecify.annotations.NullMarked;

/** Asks other sites whether an address still answers; only public ones, and only a little. */
@NullMarked
package vn.banggiang.linkcheck.outside;

import org.jspecify.annotations.NullMarked;

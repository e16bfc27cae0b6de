/** For programs. */
@NullMarked
package vn.banggiang.search.api;

import org.jspecify.annotations.NullMarked;

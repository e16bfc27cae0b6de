/** Whole journeys through a running installation, beside the commits that its database makes in the same time. */
@NullMarked
package vn.banggiang.bench.load;

import org.jspecify.annotations.NullMarked;

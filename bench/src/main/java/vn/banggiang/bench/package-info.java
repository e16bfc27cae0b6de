/** Speed, always beside the bare limit or a peer in the same run. */
@NullMarked
package vn.banggiang.bench;

import org.jspecify.annotations.NullMarked;

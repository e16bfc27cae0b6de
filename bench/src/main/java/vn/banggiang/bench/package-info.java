/** How fast Bằng Giang is, each figure beside its limit or a peer measured in the same run. */
@NullMarked
package vn.banggiang.bench;

import org.jspecify.annotations.NullMarked;

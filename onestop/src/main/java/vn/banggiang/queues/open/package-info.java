/** For everybody who waits. */
@NullMarked
package vn.banggiang.queues.open;

import org.jspecify.annotations.NullMarked;

/** For programs. */
@NullMarked
package vn.banggiang.queues.api;

import org.jspecify.annotations.NullMarked;

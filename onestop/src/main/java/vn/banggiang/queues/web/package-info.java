/** For people. */
@NullMarked
package vn.banggiang.queues.web;

import org.jspecify.annotations.NullMarked;

/** For programs. */
@NullMarked
package vn.banggiang.auditing.api;

import org.jspecify.annotations.NullMarked;

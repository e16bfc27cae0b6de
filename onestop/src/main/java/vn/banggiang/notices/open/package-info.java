/** The notices of who is signed in. */
@NullMarked
package vn.banggiang.notices.open;

import org.jspecify.annotations.NullMarked;

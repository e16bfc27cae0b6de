/** What keeps forms that anybody may send from being misused, without scripts and without knowing anybody. */
@NullMarked
package vn.banggiang.participation.guard;

import org.jspecify.annotations.NullMarked;

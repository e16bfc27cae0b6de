/** How far a programme has come, reckoned from what is known of its parts: no database, no pages. */
@NullMarked
package vn.banggiang.programmes.progress;

import org.jspecify.annotations.NullMarked;

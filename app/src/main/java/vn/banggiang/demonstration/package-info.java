/** Loads a demonstration province into an empty installation. */
@NullMarked
package vn.banggiang.demonstration;

import org.jspecify.annotations.NullMarked;

/** A procedure as a form of the desk: the national form's keys, its rows added and removed, read back by its own reader. */
@NullMarked
package vn.banggiang.procedures.editing;

import org.jspecify.annotations.NullMarked;

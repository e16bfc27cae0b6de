/** Procedures for everybody, in the frame of the portals. */
@NullMarked
package vn.banggiang.procedures.open;

import org.jspecify.annotations.NullMarked;

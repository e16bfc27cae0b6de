/** Takes files in and reads from their pages what a register needs. */
@NullMarked
package vn.banggiang.layout.read;

import org.jspecify.annotations.NullMarked;

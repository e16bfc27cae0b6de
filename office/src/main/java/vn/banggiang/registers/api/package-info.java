/** The registers for programs. */
@NullMarked
package vn.banggiang.registers.api;

import org.jspecify.annotations.NullMarked;

/** The pages of registers. */
@NullMarked
package vn.banggiang.registers.web;

import org.jspecify.annotations.NullMarked;

/** The catalogue for programs. */
@NullMarked
package vn.banggiang.procedures.api;

import org.jspecify.annotations.NullMarked;

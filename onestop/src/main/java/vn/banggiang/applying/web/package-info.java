/** The desk page on which procedures are opened for applying on line. */
@NullMarked
package vn.banggiang.applying.web;

import org.jspecify.annotations.NullMarked;

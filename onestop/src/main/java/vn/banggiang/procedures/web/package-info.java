/** The catalogue's pages on the desk. */
@NullMarked
package vn.banggiang.procedures.web;

import org.jspecify.annotations.NullMarked;

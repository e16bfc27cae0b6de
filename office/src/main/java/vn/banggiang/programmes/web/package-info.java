/** The pages of programmes. */
@NullMarked
package vn.banggiang.programmes.web;

import org.jspecify.annotations.NullMarked;

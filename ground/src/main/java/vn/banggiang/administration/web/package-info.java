/** The pages of administration. */
@NullMarked
package vn.banggiang.administration.web;

import org.jspecify.annotations.NullMarked;

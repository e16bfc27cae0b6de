/** For people. */
@NullMarked
package vn.banggiang.figures.web;

import org.jspecify.annotations.NullMarked;

/** For people. */
@NullMarked
package vn.banggiang.indicators.web;

import org.jspecify.annotations.NullMarked;

@NullMarked
package vn.banggiang.calendar;

import org.jspecify.annotations.NullMarked;

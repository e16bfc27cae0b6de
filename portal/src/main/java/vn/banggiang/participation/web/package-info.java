/** Questions for those who answer them: {@code /portal/questions}. */
@NullMarked
package vn.banggiang.participation.web;

import org.jspecify.annotations.NullMarked;

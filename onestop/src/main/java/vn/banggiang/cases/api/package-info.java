/** Cases for programs. */
@NullMarked
package vn.banggiang.cases.api;

import org.jspecify.annotations.NullMarked;

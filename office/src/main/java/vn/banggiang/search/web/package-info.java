/** For people. */
@NullMarked
package vn.banggiang.search.web;

import org.jspecify.annotations.NullMarked;

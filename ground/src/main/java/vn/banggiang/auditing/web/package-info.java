/** For people. */
@NullMarked
package vn.banggiang.auditing.web;

import org.jspecify.annotations.NullMarked;

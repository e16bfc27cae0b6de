/** Pages at which officials collect and compare. */
@NullMarked
package vn.banggiang.payments.web;

import org.jspecify.annotations.NullMarked;

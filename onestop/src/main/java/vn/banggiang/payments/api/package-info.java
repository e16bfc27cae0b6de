/** Payments for programs. */
@NullMarked
package vn.banggiang.payments.api;

import org.jspecify.annotations.NullMarked;

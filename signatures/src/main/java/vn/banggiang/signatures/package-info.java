/** Keys, PAdES signatures and their verification. Knows certificates and bytes, neither people nor documents. */
@NullMarked
package vn.banggiang.signatures;

import org.jspecify.annotations.NullMarked;

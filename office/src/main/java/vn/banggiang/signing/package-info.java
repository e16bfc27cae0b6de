/** Keys, PAdES signatures and their verification. Knows certificates and bytes, neither people nor documents. */
@ApplicationModule(displayName = "Signing")
@NullMarked
package vn.banggiang.signing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

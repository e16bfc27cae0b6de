/** Keys, PAdES signatures and their verification. Knows certificates and bytes, neither people nor documents. */
@ApplicationModule(allowedDependencies = {"refusal", "startup"})
@NullMarked
package vn.banggiang.signing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

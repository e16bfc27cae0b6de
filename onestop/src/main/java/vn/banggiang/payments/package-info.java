/**
 * What citizens and businesses pay for procedures: fees and charges (phí, lệ phí, Law 97/2015/QH13) are asked, paid, waived and
 * paid back. What was written down stays as it was; how a charge stands follows from it.
 */
@ApplicationModule(allowedDependencies = {"refusal", "database", "audit", "calendar", "directory", "identity", "shell"})
@NullMarked
package vn.banggiang.payments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

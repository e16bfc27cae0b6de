/** Who administers what: an agency's people, their roles, accounts and units; for the whole province, its agencies too. */
@ApplicationModule(allowedDependencies = {"refusal", "audit", "calendar", "directory", "identity", "shell"})
@NullMarked
package vn.banggiang.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

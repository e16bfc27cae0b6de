/** Loads a demonstration province into an empty installation. */
@ApplicationModule(
        allowedDependencies = {"refusal", "startup", "database", "directory", "identity", "signing", "signatories"})
@NullMarked
package vn.banggiang.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

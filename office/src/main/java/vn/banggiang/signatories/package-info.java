/** Who signs: people's signing keys behind PINs, and what a second person must confirm before they work again. */
@ApplicationModule(
        allowedDependencies = {"refusal", "database", "audit", "calendar", "directory", "identity", "shell", "figures"})
@NullMarked
package vn.banggiang.signatories;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

@ApplicationModule(allowedDependencies = {"refusal", "words", "startup", "database", "sealing", "audit", "directory"})
@NullMarked
package vn.banggiang.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

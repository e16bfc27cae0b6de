@ApplicationModule(allowedDependencies = {"refusal", "words", "database", "audit", "calendar"})
@NullMarked
package vn.banggiang.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

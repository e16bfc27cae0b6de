@ApplicationModule(allowedDependencies = {"refusal", "words", "audit", "calendar"})
@NullMarked
package vn.banggiang.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

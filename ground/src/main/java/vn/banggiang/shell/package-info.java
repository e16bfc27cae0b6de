@ApplicationModule(allowedDependencies = {"refusal", "tables", "calendar", "directory", "identity"})
@NullMarked
package vn.banggiang.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

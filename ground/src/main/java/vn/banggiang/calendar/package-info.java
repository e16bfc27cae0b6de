@ApplicationModule(allowedDependencies = {"refusal", "startup", "database"})
@NullMarked
package vn.banggiang.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

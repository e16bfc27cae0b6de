@ApplicationModule(allowedDependencies = "database")
@NullMarked
package vn.banggiang.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

@ApplicationModule(allowedDependencies = "refusal")
@NullMarked
package vn.banggiang.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

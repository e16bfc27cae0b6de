@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.banggiang.refusal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

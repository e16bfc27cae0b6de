/** What an operator reads when the platform has started. */
@ApplicationModule(allowedDependencies = "refusal")
@NullMarked
package vn.banggiang.startup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Live figures: what each system counts now, handed over by the systems, which this module does not know. */
@ApplicationModule(allowedDependencies = {"refusal", "calendar", "directory", "identity", "shell"})
@NullMarked
package vn.banggiang.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

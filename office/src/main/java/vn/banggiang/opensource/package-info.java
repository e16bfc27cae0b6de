/** Open-source software: what the platform itself is made of, part by part, each with its licence (Circular 41/2009/TT-BTTTT). */
@ApplicationModule(allowedDependencies = {"refusal", "shell"})
@NullMarked
package vn.banggiang.opensource;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

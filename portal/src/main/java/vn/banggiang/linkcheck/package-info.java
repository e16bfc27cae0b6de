/** Looks after what the texts of portals lead to: which links lead nowhere any more, since when, and what to do. */
@ApplicationModule(allowedDependencies = {"words", "database", "identity", "shell", "richtext", "portal"})
@NullMarked
package vn.banggiang.linkcheck;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

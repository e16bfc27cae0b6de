/** Programmes of action (chương trình hành động): goals, tasks and milestones, and how far they have come. */
@ApplicationModule(allowedDependencies = {"tables", "directory"})
@NullMarked
package vn.banggiang.programmes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

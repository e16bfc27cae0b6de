/** Programmes of action (chương trình hành động): goals, tasks and milestones, and how far they have come. */
@ApplicationModule(
        allowedDependencies = {
            "refusal",
            "words",
            "tables",
            "database",
            "search",
            "audit",
            "calendar",
            "directory",
            "identity",
            "shell",
            "tasks",
            "documents",
            "documents :: web"
        })
@NullMarked
package vn.banggiang.programmes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Readiness indicators (chỉ tiêu ứng dụng công nghệ thông tin): what sets of them ask, what is measured now, what was asked of
 * agencies. A value is a numerator and a denominator, never a ready ratio.
 */
@ApplicationModule(
        allowedDependencies = {
            "refusal",
            "tables",
            "database",
            "storage",
            "audit",
            "calendar",
            "directory",
            "identity",
            "shell",
            "figures",
            "tasks"
        })
@NullMarked
package vn.banggiang.indicators;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Documents that arrive: intake, registration, direction, handling (Decree 30/2020/NĐ-CP, chapter III). */
@ApplicationModule(
        allowedDependencies = {
            "refusal",
            "words",
            "tables",
            "database",
            "audit",
            "storage",
            "calendar",
            "directory",
            "identity",
            "shell",
            "figures",
            "search",
            "exchange",
            "tasks",
            "documents",
            "documents :: api",
            "documents :: web",
            "documents :: register",
            "documents :: text",
            "documents :: delivery"
        })
@NullMarked
package vn.banggiang.incoming;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** The commands behind {@code ./bg}. */
@ApplicationModule(
        allowedDependencies = {
            "refusal",
            "words",
            "startup",
            "tables",
            "database",
            "audit",
            "calendar",
            "directory",
            "identity",
            "signing"
        })
@NullMarked
package vn.banggiang.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

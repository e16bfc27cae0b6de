/** Moving in: what another site exported becomes drafts of a portal, and comes on line when a second person has approved it. */
@ApplicationModule(
        allowedDependencies = {
            "refusal",
            "words",
            "database",
            "storage",
            "audit",
            "calendar",
            "directory",
            "identity",
            "shell",
            "pictures",
            "richtext",
            "portal"
        })
@NullMarked
package vn.banggiang.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** The province's portal and those of its agencies: sites, and what they published, from the draft to what was on line that day. */
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
            "publicpages",
            "figures",
            "richtext",
            "documents",
            "documents :: web"
        })
@NullMarked
package vn.banggiang.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

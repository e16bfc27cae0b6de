/**
 * Talking with people: what they ask an agency and are answered, what they say of drafts, whether a page was of use. Whoever
 * asks is known to those who handle it and to nobody else.
 */
@ApplicationModule(
        allowedDependencies = {
            "refusal",
            "words",
            "startup",
            "database",
            "audit",
            "storage",
            "calendar",
            "directory",
            "identity",
            "sealing",
            "shell",
            "publicpages",
            "richtext",
            "figures",
            "search"
        })
@NullMarked
package vn.banggiang.participation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

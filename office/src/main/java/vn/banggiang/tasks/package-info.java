/**
 * Tasks: what somebody is to do until when, from whatever it comes. Knows none of its sources; a document's direction, a
 * programme or a meeting hands it over and may ask how it stands.
 */
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
            "search"
        })
@NullMarked
package vn.banggiang.tasks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * What an agency says of itself at its portal (Decree 42/2022/NĐ-CP art. 4): those who lead it and their week, its units,
 * the officials whom people may turn to. Who they are comes from the directory; what is said of them is written and approved here.
 */
@ApplicationModule(
        allowedDependencies = {
            "refusal",
            "words",
            "database",
            "audit",
            "calendar",
            "directory",
            "identity",
            "shell",
            "publicpages",
            "pictures",
            "richtext",
            "portal"
        })
@NullMarked
package vn.banggiang.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

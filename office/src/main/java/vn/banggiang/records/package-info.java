/** Records of matters (hồ sơ): the documents of one matter, in the order in which they came to it. */
@ApplicationModule(
        allowedDependencies = {
            "refusal",
            "words",
            "database",
            "search",
            "audit",
            "calendar",
            "directory",
            "identity",
            "shell",
            "documents",
            "documents :: web",
            "incoming",
            "outgoing"
        })
@NullMarked
package vn.banggiang.records;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

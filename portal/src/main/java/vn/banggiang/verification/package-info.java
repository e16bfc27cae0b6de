/** What anybody may ask of a document: who signed it, and whether it changed. */
@ApplicationModule(
        allowedDependencies = {
            "refusal",
            "storage",
            "directory",
            "identity",
            "shell",
            "documents",
            "documents :: api",
            "outgoing"
        })
@NullMarked
package vn.banggiang.verification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

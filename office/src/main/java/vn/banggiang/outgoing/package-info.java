/** Documents that leave: drafting, review, signature, number, seal, issue, and the statuses that answer. */
@ApplicationModule(
        allowedDependencies = {
            "refusal",
            "words",
            "tables",
            "database",
            "storage",
            "calendar",
            "directory",
            "identity",
            "shell",
            "figures",
            "search",
            "signatories",
            "exchange",
            "documents",
            "documents :: api",
            "documents :: web",
            "documents :: register",
            "documents :: text",
            "documents :: delivery",
            "documents :: recipients",
            "incoming"
        })
@NullMarked
package vn.banggiang.outgoing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

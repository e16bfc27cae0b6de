/**
 * How an agency works through a procedure (quy trình nội bộ): steps as rows, each with the agency, the role and the working
 * minutes that it has. What was published by a decision stays; a case keeps the version under which it was received.
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
            "documents",
            "outgoing",
            "procedures",
            "procedures :: facts"
        })
@NullMarked
package vn.banggiang.workflows;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

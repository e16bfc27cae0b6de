/**
 * Applying on line: which procedures may be applied for with which form, drafts that nobody but their writer reads, and the one
 * send that makes a case of a draft.
 */
@ApplicationModule(
        allowedDependencies = {
            "refusal",
            "database",
            "audit",
            "calendar",
            "directory",
            "identity",
            "sealing",
            "storage",
            "shell",
            "forms",
            "forms :: facts",
            "forms :: json",
            "applicants",
            "procedures",
            "procedures :: facts",
            "workflows",
            "documents :: api",
            "cases",
            "cases :: facts"
        })
@NullMarked
package vn.banggiang.applying;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

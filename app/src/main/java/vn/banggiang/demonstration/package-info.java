/** Loads a demonstration province into an empty installation, and lets it work. */
@ApplicationModule(
        allowedDependencies = {
            "refusal",
            "startup",
            "database",
            "storage",
            "calendar",
            "directory",
            "identity",
            "identity :: totp",
            "applicants",
            "payments",
            "administration",
            "signing",
            "signatories",
            "documents",
            "incoming",
            "outgoing",
            "tasks",
            "shell",
            "pictures",
            "portal",
            "legislation",
            "importing",
            "participation",
            "organisation",
            "forms",
            "forms :: facts",
            "forms :: json",
            "procedures",
            "procedures :: facts",
            "workflows",
            "workflows :: steps",
            "applicants",
            "applying",
            "cases",
            "cases :: facts",
            "richtext",
            "indicators",
            "indicators :: facts",
            "programmes",
            "programmes :: plan",
            "programmes :: report"
        })
@NullMarked
package vn.banggiang.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

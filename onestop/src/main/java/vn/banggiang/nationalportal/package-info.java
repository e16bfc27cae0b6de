/**
 * Cases between this province and the national portal of public services (Cổng Dịch vụ công quốc gia): what happens to them here
 * is told there, in order and until it is heard; what is sent there comes in here, once. Without a portal that the operator
 * named, nothing of it runs.
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
            "figures",
            "applicants",
            "procedures :: facts",
            "cases",
            "cases :: facts"
        })
@NullMarked
package vn.banggiang.nationalportal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

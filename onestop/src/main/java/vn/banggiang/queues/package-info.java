/**
 * Numbers for people who wait at a one-stop desk (số thứ tự): drawn at the counter, called to a desk, shown on a display. A queue
 * is of an agency and a day, and knows nobody's name.
 */
@ApplicationModule(
        allowedDependencies = {
            "refusal",
            "database",
            "audit",
            "calendar",
            "directory",
            "identity",
            "shell",
            "figures",
            "applicants"
        })
@NullMarked
package vn.banggiang.queues;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

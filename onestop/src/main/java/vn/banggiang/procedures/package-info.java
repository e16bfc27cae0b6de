/**
 * The catalogue of administrative procedures (bộ thủ tục hành chính): what citizens and businesses may ask of which agency, what
 * they bring, how long it takes and what it costs. What was published stays as it was; what is in force is decided by the day.
 */
@ApplicationModule(
        allowedDependencies = {
            "refusal",
            "words",
            "tables",
            "database",
            "audit",
            "calendar",
            "directory",
            "identity",
            "shell",
            "figures",
            "publicpages",
            "documents",
            "outgoing",
            "storage"
        })
@NullMarked
package vn.banggiang.procedures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

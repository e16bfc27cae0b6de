/**
 * The system of legal documents of portals (Decree 42/2022/NĐ-CP art. 4): what the offices issue flows in by itself, older ones
 * are entered; whether they are in force is decided when they are read. And the data that the portals give to everybody.
 */
@ApplicationModule(
        allowedDependencies = {
            "refusal",
            "words",
            "tables",
            "database",
            "storage",
            "audit",
            "calendar",
            "directory",
            "identity",
            "shell",
            "publicpages",
            "documents",
            "documents :: api",
            "documents :: web",
            "outgoing",
            "portal"
        })
@NullMarked
package vn.banggiang.legislation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

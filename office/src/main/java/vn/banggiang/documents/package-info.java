/**
 * What is true of every document of an agency (Decree 30/2020/NĐ-CP, chapter III), whichever way it travels: its facts, who
 * sees it, its history, the registers, delivery. What is done with documents stands above: {@code incoming}, {@code
 * outgoing}.
 */
@ApplicationModule(
        allowedDependencies = {
            "refusal",
            "words",
            "tables",
            "database",
            "audit",
            "storage",
            "calendar",
            "directory",
            "identity",
            "shell",
            "search",
            "exchange"
        })
@NullMarked
package vn.banggiang.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Citizens and businesses who apply: their accounts, a realm of its own, beside the officials'; who entered them at a counter;
 * for whom they act; their papers that were accepted before. What identifies them is sealed, and each look of an official is in
 * the journal (Decree 13/2023/NĐ-CP).
 */
@ApplicationModule(
        allowedDependencies = {
            "refusal",
            "words",
            "database",
            "sealing",
            "audit",
            "storage",
            "calendar",
            "directory",
            "identity",
            "identity :: totp",
            "identity :: realms",
            "shell",
            "publicpages"
        })
@NullMarked
package vn.banggiang.applicants;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

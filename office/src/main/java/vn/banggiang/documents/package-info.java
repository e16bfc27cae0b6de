/**
 * Documents that arrive at an agency and documents that leave it (Decree 30/2020/NĐ-CP, chapter III): registers,
 * direction, drafting, review, signature, number, seal, issue, and the statuses that answer.
 */
@ApplicationModule(
        allowedDependencies = {
            "refusal",
            "audit",
            "storage",
            "calendar",
            "directory",
            "identity",
            "shell",
            "signing",
            "signatories",
            "exchange"
        })
@NullMarked
package vn.banggiang.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Forms (mẫu đơn, tờ khai): what is asked of people who apply. Built by officials, checked and published by four eyes, kept in
 * versions that never change, read on the server alone. One definition is page, program interface and printed sheet.
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
            "storage"
        })
@NullMarked
package vn.banggiang.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

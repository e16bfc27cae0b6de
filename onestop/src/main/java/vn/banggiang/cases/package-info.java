/**
 * The one-stop shop (một cửa): what citizens and businesses apply for, from the counter or on line, through the steps of its
 * workflow under a clock that counts working minutes, to the signed result; followed from outside by a key on the receipt.
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
            "sealing",
            "storage",
            "shell",
            "tables",
            "figures",
            "publicpages",
            "documents",
            "documents :: api",
            "outgoing",
            "forms",
            "forms :: facts",
            "forms :: json",
            "applicants",
            "notices",
            "payments",
            "procedures",
            "procedures :: facts",
            "workflows",
            "workflows :: steps"
        })
@NullMarked
package vn.banggiang.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

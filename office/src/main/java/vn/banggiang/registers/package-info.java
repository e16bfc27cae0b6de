/** The registers as books: read, printed and exported as the law wants them (Decree 30/2020, annex IV). */
@ApplicationModule(
        allowedDependencies = {
            "refusal",
            "tables",
            "audit",
            "calendar",
            "directory",
            "identity",
            "shell",
            "documents",
            "documents :: api",
            "documents :: register"
        })
@NullMarked
package vn.banggiang.registers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

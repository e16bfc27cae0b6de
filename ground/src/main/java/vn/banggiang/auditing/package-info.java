/** The auditor's desk: the journal read, verified and taken along by who checks the province, and by nobody else. */
@ApplicationModule(
        allowedDependencies = {"refusal", "database", "tables", "audit", "calendar", "directory", "identity", "shell"})
@NullMarked
package vn.banggiang.auditing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Tables as files for spreadsheet programs: written line by line, so that memory does not grow with them, and read. */
@ApplicationModule(allowedDependencies = {"refusal"})
@NullMarked
package vn.banggiang.tables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Tables as files for spreadsheet programs, written line by line: memory does not grow with them. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.banggiang.tables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

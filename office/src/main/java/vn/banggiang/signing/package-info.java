/** What binds the library {@code signatures} to an installation: its directories, its secrets, its refusals. */
@ApplicationModule(allowedDependencies = {"refusal", "startup", "shell"})
@NullMarked
package vn.banggiang.signing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** One search of everything: each system hands over what a reader may open of what was found, and search knows none of them. */
@ApplicationModule(allowedDependencies = {"words", "identity", "shell"})
@NullMarked
package vn.banggiang.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

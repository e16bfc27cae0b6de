/** Vietnamese words: the one folding by which they are compared and searched. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.banggiang.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** PostgreSQL: embedded or external, proven durable, with every module's schema at its latest version. */
@ApplicationModule(allowedDependencies = "startup")
@NullMarked
package vn.banggiang.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

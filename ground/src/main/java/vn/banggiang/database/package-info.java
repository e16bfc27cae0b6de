/** PostgreSQL: embedded or external, proven durable, with every module's schema at its latest version. */
@NullMarked
package vn.banggiang.database;

import org.jspecify.annotations.NullMarked;

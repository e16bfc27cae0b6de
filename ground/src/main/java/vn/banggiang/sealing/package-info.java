/**
 * What only this installation can read again: columns that identify a person, secrets of second steps, contents of sessions.
 * The keys lie among the installation's secrets, apart from the database and its backup.
 */
@ApplicationModule(allowedDependencies = {"refusal", "startup"})
@NullMarked
package vn.banggiang.sealing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

package vn.banggiang.tasks;

import java.time.LocalDate;
import vn.banggiang.directory.PersonId;

/**
 * More time that is asked for.
 *
 * @param until the last day that is asked for
 */
public record Extension(LocalDate until, String reason, PersonId by) {}

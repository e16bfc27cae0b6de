package vn.banggiang.incoming;

import java.time.Instant;
import java.time.LocalDate;
import vn.banggiang.directory.PersonId;

/**
 * More time that somebody who works on a document asks for.
 *
 * @param until the last day that is asked for
 */
public record Extension(LocalDate until, String reason, PersonId by, Instant at) {}

package vn.banggiang.procedures;

import java.time.Instant;
import java.time.LocalDate;
import vn.banggiang.directory.PersonId;

/**
 * That a procedure is not done any more (bãi bỏ).
 *
 * @param ends the first day without it
 */
public record Ending(Decision decision, LocalDate ends, PersonId endedBy, Instant endedAt) {}

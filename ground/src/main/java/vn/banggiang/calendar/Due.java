package vn.banggiang.calendar;

import java.time.Instant;

/**
 * Until when something is due.
 *
 * @param provisional whether it may still move, because the days off of its year are not yet decided
 */
public record Due(Instant at, boolean provisional) {}

package vn.banggiang.audit;

import java.time.Instant;

/** An entry as it stands in the journal. */
public record JournalLine(long id, Instant at, JournalEntry entry) {}

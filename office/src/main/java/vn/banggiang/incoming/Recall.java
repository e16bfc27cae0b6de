package vn.banggiang.incoming;

import java.time.Instant;

/**
 * The sender took the document back (Decree 30/2020, art. 18.4).
 *
 * @param at when the recall arrived
 * @param by the sender's name on that day
 * @param reason in the sender's words; may be empty
 */
public record Recall(Instant at, String by, String reason) {}

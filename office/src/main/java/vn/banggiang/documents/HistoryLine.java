package vn.banggiang.documents;

import java.time.Instant;

/**
 * One line of a document's history.
 *
 * @param who the person's name; empty where the software acted by itself
 * @param words what was said with it: the instruction, the comment, the reason; may be empty
 */
public record HistoryLine(Instant at, String who, HistoryAct act, String words) {}

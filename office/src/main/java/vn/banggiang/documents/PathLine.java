package vn.banggiang.documents;

import java.time.Instant;

/**
 * One line of a document's path.
 *
 * @param who the person's name; empty where the software acted by itself
 * @param words what was said with it: the instruction, the comment, the reason; may be empty
 */
public record PathLine(Instant at, String who, PathAct act, String words) {}

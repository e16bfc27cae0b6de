package vn.banggiang.outgoing;

/**
 * A comment with the names of its people.
 *
 * @param settledBy empty while it is open
 */
public record CommentLine(DraftComment comment, String by, String settledBy) {}

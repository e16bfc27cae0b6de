package vn.banggiang.participation;

/**
 * How many comments of a draft there are.
 *
 * @param received nobody has read yet
 * @param taken count
 * @param shown everybody reads
 * @param undecided count, and nobody has said what becomes of them
 */
public record CommentCounts(int total, int received, int taken, int shown, int undecided) {}

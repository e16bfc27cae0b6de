package vn.banggiang.tables;

/**
 * A table's column.
 *
 * @param width in letters of the usual size
 */
public record Column(String title, int width) {}

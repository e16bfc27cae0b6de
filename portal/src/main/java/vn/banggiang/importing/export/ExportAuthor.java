package vn.banggiang.importing.export;

/**
 * Somebody who wrote at the other site.
 *
 * @param login by which its texts name them
 * @param name as readers saw it
 */
public record ExportAuthor(String login, String name) {}

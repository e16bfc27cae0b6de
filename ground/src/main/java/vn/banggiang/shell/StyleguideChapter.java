package vn.banggiang.shell;

/**
 * A page of the style guide. A module that has components of its own adds its chapters as beans.
 *
 * @param labelKey message key of its name
 * @param href its address
 */
public record StyleguideChapter(String labelKey, String href) {}

package vn.banggiang.shell;

/**
 * A place in the desk's navigation.
 *
 * @param labelKey message key of its name
 * @param icon name in the icon sprite
 * @param href its address
 * @param order its place in the list, small first
 * @param key the letter that opens it after {@code g}
 */
public record Place(String labelKey, String icon, String href, int order, char key) {}

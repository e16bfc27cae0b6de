package vn.banggiang.shell;

/**
 * A place in the desk's navigation.
 *
 * @param group with which others it stands
 * @param labelKey message key of its name
 * @param icon name in the icon sprite
 * @param href its address
 * @param order small first, within its group; the four smallest of all stand at a telephone's edge
 * @param key the letter that opens it after {@code g}
 */
public record Place(PlaceGroup group, String labelKey, String icon, String href, int order, char key) {}

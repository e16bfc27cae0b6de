package vn.banggiang.portal;

import java.util.Locale;

/** The colour of a portal's head. A closed set, each readable with white on it, in the light and in the dark. */
public enum Colour {
    RIVER,
    LACQUER,
    PINE,
    INDIGO;

    /** Lower-case name, as in {@code data-colour}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Message key of its name. */
    public String key() {
        return "portal.colour." + tag();
    }
}

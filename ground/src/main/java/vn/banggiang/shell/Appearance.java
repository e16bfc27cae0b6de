package vn.banggiang.shell;

import java.util.Arrays;
import java.util.Locale;

/** Light or dark pages. */
public enum Appearance {
    /** As the machine is set. */
    AUTO,
    /** Ink on paper. */
    LIGHT,
    /** For the evening. */
    DARK;

    /** The appearance with this name; {@link #AUTO} for any other text. */
    public static Appearance of(String name) {
        return Arrays.stream(values())
                .filter(a -> a.tag().equals(name))
                .findFirst()
                .orElse(AUTO);
    }

    /** Lower-case name, as in {@code data-theme}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package vn.banggiang.notices;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How an official told somebody what did not arrive. */
public enum Telling {
    TELEPHONE,
    COUNTER,
    LETTER;

    /** By its name; empty for none. */
    public static Optional<Telling> called(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }

    /** Its message key. */
    public String key() {
        return "notices.told-by." + name().toLowerCase(Locale.ROOT);
    }
}

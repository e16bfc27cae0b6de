package vn.banggiang.cases.facts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How whoever applied wants to have the result (Decree 61/2018/NĐ-CP, article 19). */
public enum Delivery {
    /** At the counter where it was received. */
    COUNTER,
    /** By the public post, to the address of who applied. */
    POST,
    /** As a signed file alone: it lies among the papers of their account. */
    ELECTRONIC;

    /** Message key of its name. */
    public String key() {
        return "cases.delivery." + name().toLowerCase(Locale.ROOT);
    }

    /** The one with this name. */
    public static Optional<Delivery> named(String name) {
        return Arrays.stream(values())
                .filter(delivery -> delivery.name().equals(name))
                .findFirst();
    }
}

package vn.banggiang.procedures.facts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.banggiang.words.Folding;

/** How much of it is done on line (Decree 42/2022/NĐ-CP, which ended the four levels before it). */
public enum OnlineLevel {
    /** Not at all: information only. */
    NONE,
    /** Một phần. */
    PARTIAL,
    /** Toàn trình: also paying and the result. */
    FULL;

    /** As the law calls it; empty for none. */
    public String vietnamese() {
        return WrittenTerms.of(this);
    }

    /** The one that these words mean; the accents do not matter. */
    public static Optional<OnlineLevel> written(String words) {
        String folded = Folding.fold(words);
        return Arrays.stream(values())
                .filter(level -> Folding.fold(level.vietnamese()).equals(folded))
                .findFirst();
    }

    /** Message key of its name. */
    public String key() {
        return "procedures.online." + name().toLowerCase(Locale.ROOT);
    }
}

package vn.banggiang.procedures.facts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.banggiang.words.Folding;

/** In what a time is counted. */
public enum TermUnit {
    WORKING_DAY("ngay lam viec"),
    WORKING_HOUR("gio lam viec"),
    DAY("ngay|ngay lich"),
    HOUR("gio"),
    MONTH("thang"),
    YEAR("nam");

    private final Pattern written;

    TermUnit(String written) {
        this.written = Pattern.compile(written);
    }

    /** The one that these words mean; the accents do not matter. */
    public static Optional<TermUnit> written(String words) {
        String folded = Folding.fold(words);
        return Arrays.stream(values())
                .filter(unit -> unit.written.matcher(folded).matches())
                .findFirst();
    }

    /** Message key of an amount of it. */
    public String key() {
        return "procedures.term." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package vn.banggiang.procedures.facts;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.banggiang.words.Folding;

/** For whom a procedure is, as readers choose; what the national list says of it is longer. */
public enum Audience {
    CITIZENS("cong dan|ca nhan|nguoi|ho gia dinh"),
    BUSINESSES("doanh nghiep|hop tac xa|kinh doanh"),
    ORGANISATIONS("to chuc|co quan|don vi");

    private final Pattern words;

    Audience(String words) {
        this.words = Pattern.compile("\\b(" + words + ")\\b");
    }

    /** Those whom these names of the national list mean. */
    static Set<Audience> named(List<Coded> names) {
        Set<Audience> found = EnumSet.noneOf(Audience.class);
        for (Coded name : names) {
            String folded = Folding.fold(name.label());
            Arrays.stream(values())
                    .filter(audience -> audience.words.matcher(folded).find())
                    .forEach(found::add);
        }
        return found;
    }

    /** Message key of its name. */
    public String key() {
        return "procedures.audience." + name().toLowerCase(Locale.ROOT);
    }
}

package vn.banggiang.procedures.facts;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.banggiang.words.Folding;

/** On which tier a procedure is done (cấp thực hiện); districts until 30 June 2025. */
public enum ExecutionLevel {
    MINISTRY("1", "cap bo"),
    PROVINCE("2", "cap tinh"),
    DISTRICT("3", "cap huyen"),
    COMMUNE("4", "cap xa");

    private final String code;
    private final String words;

    ExecutionLevel(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** Those that these entries of the national list mean: by their names, by their codes where they have none. */
    static Set<ExecutionLevel> named(List<Coded> names) {
        Set<ExecutionLevel> found = EnumSet.noneOf(ExecutionLevel.class);
        for (Coded name : names) {
            String folded = Folding.fold(name.name());
            Arrays.stream(values())
                    .filter(level -> folded.isEmpty() ? level.code.equals(name.code()) : folded.contains(level.words))
                    .forEach(found::add);
        }
        return found;
    }

    /** Message key of its name. */
    public String key() {
        return "procedures.level." + name().toLowerCase(Locale.ROOT);
    }
}

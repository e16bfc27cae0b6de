package vn.banggiang.applicants.open;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.banggiang.refusal.Refusal;

/**
 * A form as it is shown: new, filled in, or again with what somebody typed and why it was not taken. Passwords and codes are
 * not shown again.
 *
 * @param values by name of the field
 * @param refused null where nothing was refused
 */
public record Typed(Map<String, String> values, @Nullable Refusal refused) {

    /** Nothing typed yet. */
    public static final Typed NOTHING = new Typed(Map.of(), null);

    private static final int LONGEST = 1_000;
    private static final DateTimeFormatter BY_HAND =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    /** Copies the map. */
    public Typed {
        values = Map.copyOf(values);
    }

    /** What was sent; longer than any field is nothing. */
    static Typed in(HttpServletRequest request) {
        Map<String, String> values = new HashMap<>();
        request.getParameterMap().forEach((name, sent) -> {
            if (sent.length == 1 && sent[0].length() <= LONGEST) {
                values.put(name, sent[0]);
            }
        });
        return new Typed(values, null);
    }

    Typed refused(Refusal why) {
        return new Typed(values, why);
    }

    /** What stands in a field. */
    public String of(String field) {
        return values.getOrDefault(field, "");
    }

    /** Whether the refusal is about this field. */
    public boolean isWrong(String field) {
        return refused != null && refused.field().equals(field);
    }

    /** Why it was not taken; {@link NullPointerException} where it was. */
    public Refusal why() {
        return Objects.requireNonNull(refused);
    }

    /** A day as browsers send it or as people write it; null for none. */
    @Nullable
    LocalDate day(String field) {
        return day(of(field), DateTimeFormatter.ISO_LOCAL_DATE)
                .or(() -> day(of(field), BY_HAND))
                .orElse(null);
    }

    private static Optional<LocalDate> day(String text, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(text.strip(), form));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}

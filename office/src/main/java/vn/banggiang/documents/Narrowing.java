package vn.banggiang.documents;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.banggiang.layout.DocumentType;

/**
 * What a list is narrowed by, beside states and words. What is null, blank or false narrows nothing.
 *
 * @param from the first day on which it came or was issued
 * @param to the last such day
 * @param party words of the name of who sent it, or of who receives it
 * @param unit who leads, helps or drafts
 * @param person who handles or drafts
 * @param overdue only what should have been done by now
 * @param due its deadline, and who leads
 */
public record Narrowing(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable DocumentType type,
        String party,
        @Nullable UUID unit,
        @Nullable UUID person,
        @Nullable Urgency urgency,
        boolean overdue,
        Due due) {

    /** Everything. */
    public static final Narrowing NONE = new Narrowing(null, null, null, "", null, null, null, false, Due.ANY);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final int LONGEST_PARTY = 200;

    /** Brings the words within their bounds. */
    public Narrowing {
        party = party.strip().substring(0, Math.min(party.strip().length(), LONGEST_PARTY));
    }

    /** Whatever deadline and lead. */
    public Narrowing(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable DocumentType type,
            String party,
            @Nullable UUID unit,
            @Nullable UUID person,
            @Nullable Urgency urgency,
            boolean overdue) {
        this(from, to, type, party, unit, person, urgency, overdue, Due.ANY);
    }

    /** By deadline and lead alone. */
    public static Narrowing of(Due due) {
        return new Narrowing(null, null, null, "", null, null, null, false, due);
    }

    /** The same, of what is overdue alone or of all. */
    public Narrowing overdue(boolean alone) {
        return new Narrowing(from, to, type, party, unit, person, urgency, alone, due);
    }

    /** Whether it lets everything through. */
    public boolean isNone() {
        return equals(NONE);
    }

    /** As an address has it; what narrows nothing is left out. */
    public Map<String, String> params() {
        Map<String, String> params = new LinkedHashMap<>();
        put(params, "from", day(from));
        put(params, "to", day(to));
        put(params, "type", type);
        put(params, "party", party.isEmpty() ? null : party);
        put(params, "unit", unit);
        put(params, "person", person);
        put(params, "urgency", urgency);
        put(params, "overdue", overdue ? true : null);
        put(params, "dueFrom", day(due.from()));
        put(params, "dueTo", day(due.to()));
        put(params, "punctuality", due.punctuality());
        put(params, "lead", due.lead());
        return params;
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : DAY.format(day);
    }

    private static void put(Map<String, String> params, String name, @Nullable Object value) {
        if (value != null) {
            params.put(name, value.toString());
        }
    }
}

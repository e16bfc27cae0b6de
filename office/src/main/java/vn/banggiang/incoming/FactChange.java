package vn.banggiang.incoming;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.banggiang.documents.ReadFacts;
import vn.banggiang.documents.Urgency;

/**
 * What a correction changed in one field of a document's facts.
 *
 * @param field as forms and the API call it
 * @param before may be empty, as after
 */
record FactChange(String field, String before, String after) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    /**
     * The fields that differ, in the order of the registration form.
     *
     * @param named what people call a degree of urgency
     */
    static List<FactChange> between(ReadFacts before, ReadFacts after, Function<Urgency, String> named) {
        List<FactChange> changes = new ArrayList<>();
        add(changes, "trichYeu", before.trichYeu(), after.trichYeu());
        add(changes, "number", before.number(), after.number());
        add(changes, "notation", before.notation(), after.notation());
        add(changes, "date", day(before.date()), day(after.date()));
        add(changes, "issuer", before.issuer(), after.issuer());
        add(changes, "type", before.type(), after.type());
        add(changes, "urgency", named.apply(before.urgency()), named.apply(after.urgency()));
        add(changes, "signer", before.signer(), after.signer());
        add(changes, "position", before.position(), after.position());
        add(changes, "place", before.place(), after.place());
        return changes;
    }

    private static void add(List<FactChange> changes, String field, @Nullable String before, @Nullable String after) {
        String was = Objects.requireNonNullElse(before, "");
        String is = Objects.requireNonNullElse(after, "");
        if (!was.equals(is)) {
            changes.add(new FactChange(field, was, is));
        }
    }

    private static @Nullable String day(@Nullable LocalDate date) {
        return date == null ? null : DAY.format(date);
    }
}

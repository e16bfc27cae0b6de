package vn.banggiang.incoming.web;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.banggiang.calendar.TypedDay;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.ReadFacts;
import vn.banggiang.documents.Urgency;

/** The registration form as it was sent; what it does not ask for is not said. */
record FactsForm(
        @Nullable String issuer,
        @Nullable String number,
        @Nullable String notation,
        @Nullable String place,
        @Nullable String date,
        @Nullable String type,
        @Nullable String trichYeu,
        @Nullable String signer,
        @Nullable String position,
        @Nullable Urgency urgency) {

    ReadFacts facts() {
        return new ReadFacts(
                null,
                issuer,
                number,
                notation,
                place,
                day(),
                type,
                trichYeu,
                signer,
                position,
                null,
                null,
                Objects.requireNonNullElse(urgency, Urgency.NORMAL));
    }

    private @Nullable LocalDate day() {
        if (date == null || date.isBlank()) {
            return null;
        }
        return TypedDay.read(date)
                .orElseThrow(() -> DocumentsException.invalid("incoming.date-invalid", date)
                        .at("date"));
    }
}

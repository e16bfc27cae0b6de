package vn.banggiang.documents.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.banggiang.calendar.TypedDay;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.Due;
import vn.banggiang.documents.Narrowing;
import vn.banggiang.documents.Punctuality;
import vn.banggiang.documents.Urgency;
import vn.banggiang.layout.DocumentType;

/** A list's filters as an address has them. */
public record NarrowingForm(
        @Nullable String from,
        @Nullable String to,
        @Nullable DocumentType type,
        @Nullable String party,
        @Nullable UUID unit,
        @Nullable UUID person,
        @Nullable Urgency urgency,
        @Nullable Boolean overdue,
        @Nullable String dueFrom,
        @Nullable String dueTo,
        @Nullable Punctuality punctuality,
        @Nullable UUID lead) {

    /** INVALID {@code documents.narrow.day-invalid} for what is no day. */
    public Narrowing narrowing() {
        return new Narrowing(
                day(from),
                day(to),
                type,
                Objects.requireNonNullElse(party, ""),
                unit,
                person,
                urgency,
                Boolean.TRUE.equals(overdue),
                new Due(day(dueFrom), day(dueTo), punctuality, lead));
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return TypedDay.read(typed)
                .orElseThrow(() -> DocumentsException.invalid("documents.narrow.day-invalid", typed));
    }
}

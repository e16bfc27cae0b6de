package vn.banggiang.legislation.web;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.banggiang.calendar.TypedDay;
import vn.banggiang.directory.AgencyLevel;
import vn.banggiang.documents.LegalField;
import vn.banggiang.layout.DocumentType;
import vn.banggiang.legislation.EffectiveDay;
import vn.banggiang.legislation.LegalFacts;
import vn.banggiang.legislation.LegislationException;
import vn.banggiang.storage.StoredFile;

/** What somebody typed of a legal document; days as people write them. */
record TypedLegal(
        @Nullable String code,
        @Nullable DocumentType type,
        @Nullable String issuer,
        @Nullable String signer,
        @Nullable String position,
        @Nullable String issued,
        @Nullable String effective,
        @Nullable String expires,
        @Nullable String trichYeu,
        @Nullable LegalField field) {

    /**
     * Its facts. Where it does not say from when it is in force, the law does.
     *
     * @param level of the portal's agency
     */
    LegalFacts facts(AgencyLevel level, @Nullable StoredFile file, @Nullable String proof) {
        LocalDate day = required("issued", day("issued", issued));
        LocalDate from = day("effective", effective);
        return new LegalFacts(
                text(code),
                required("type", type),
                text(issuer),
                text(signer),
                text(position),
                day,
                from == null ? EffectiveDay.of(text(code), level, day) : from,
                day("expires", expires),
                text(trichYeu),
                required("field", field),
                file,
                proof);
    }

    static @Nullable LocalDate day(String field, @Nullable String typed) {
        return text(typed).isBlank()
                ? null
                : TypedDay.read(text(typed))
                        .orElseThrow(() -> LegislationException.invalid(field, "legislation.no-day"));
    }

    static <T> T required(String field, @Nullable T value) {
        if (value == null) {
            throw LegislationException.invalid(field, "legislation.field-missing");
        }
        return value;
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }
}

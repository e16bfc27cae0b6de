package vn.banggiang.legislation.api;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.AgencyLevel;
import vn.banggiang.documents.LegalField;
import vn.banggiang.layout.DocumentType;
import vn.banggiang.legislation.EffectiveDay;
import vn.banggiang.legislation.LegalFacts;
import vn.banggiang.legislation.LegislationException;
import vn.banggiang.storage.StoredFile;

/**
 * What is said of a legal document.
 *
 * @param type its name in Vietnamese, such as "Quyết định"
 * @param effective from when it is in force; as the law says where it is left out
 */
record FactsBody(
        @Nullable String code,
        @Nullable String type,
        @Nullable String issuer,
        @Nullable String signer,
        @Nullable String position,
        @Nullable LocalDate issued,
        @Nullable LocalDate effective,
        @Nullable LocalDate expires,
        @Nullable String trichYeu,
        @Nullable LegalField field) {

    static FactsBody of(LegalFacts facts) {
        return new FactsBody(
                facts.code(),
                facts.type().vietnamese(),
                facts.issuer(),
                facts.signer(),
                facts.position(),
                facts.issued(),
                facts.effective(),
                facts.expires(),
                facts.trichYeu(),
                facts.field());
    }

    LegalFacts facts(AgencyLevel level, @Nullable StoredFile file, @Nullable String proof) {
        LocalDate day = required("issued", issued);
        return new LegalFacts(
                text(code),
                DocumentType.named(text(type)).orElseThrow(() -> missing("type")),
                text(issuer),
                text(signer),
                text(position),
                day,
                Objects.requireNonNullElseGet(effective, () -> EffectiveDay.of(text(code), level, day)),
                expires,
                text(trichYeu),
                required("field", field),
                file,
                proof);
    }

    static <T> T required(String field, @Nullable T value) {
        if (value == null) {
            throw missing(field);
        }
        return value;
    }

    private static LegislationException missing(String field) {
        return LegislationException.invalid(field, "legislation.field-missing");
    }

    private static String text(@Nullable String said) {
        return Objects.requireNonNullElse(said, "");
    }
}

package vn.banggiang.legislation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.banggiang.documents.LegalField;
import vn.banggiang.layout.DocumentType;
import vn.banggiang.storage.StoredFile;
import vn.banggiang.words.Folding;
import vn.banggiang.words.PlainText;

/**
 * What is said of a legal document.
 *
 * @param code number and notation, such as "15/2026/QĐ-UBND"
 * @param issuer as it was named on the day of issue
 * @param position of the signer; may be empty, as the signer may
 * @param effective not before it was issued
 * @param expires from when it is not in force any more by its own words, or null
 * @param file the signed or scanned document, or null
 * @param proof the code behind its QR where it was issued here, or null
 */
public record LegalFacts(
        String code,
        DocumentType type,
        String issuer,
        String signer,
        String position,
        LocalDate issued,
        LocalDate effective,
        @Nullable LocalDate expires,
        String trichYeu,
        LegalField field,
        @Nullable StoredFile file,
        @Nullable String proof) {

    private static final int LONGEST_CODE = 60;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TRICH_YEU = 1000;
    private static final LocalDate EARLIEST = LocalDate.of(1945, 9, 2);

    /** {@link LegislationException} that names the first field that cannot stand. */
    public LegalFacts {
        code = required("code", code, LONGEST_CODE);
        issuer = required("issuer", issuer, LONGEST_NAME);
        signer = bounded("signer", PlainText.line(signer), LONGEST_NAME);
        position = bounded("position", PlainText.line(position), LONGEST_NAME);
        trichYeu = required("trichYeu", trichYeu, LONGEST_TRICH_YEU);
        if (issued.isBefore(EARLIEST)) {
            throw LegislationException.invalid("issued", "legislation.issued-too-early");
        }
        if (effective.isBefore(issued)) {
            throw LegislationException.invalid("effective", "legislation.effective-before-issue");
        }
        if (expires != null && !expires.isAfter(effective)) {
            throw LegislationException.invalid("expires", "legislation.expires-before-effective");
        }
    }

    /** The same with another file. */
    public LegalFacts with(@Nullable StoredFile other) {
        return new LegalFacts(
                code, type, issuer, signer, position, issued, effective, expires, trichYeu, field, other, proof);
    }

    /** What the search compares, with accents. */
    String accented() {
        return Folding.accented(searched());
    }

    /** The same without. */
    String plain() {
        return Folding.fold(searched());
    }

    private String searched() {
        return String.join(" · ", code, trichYeu, type.vietnamese(), issuer, signer);
    }

    private static String required(String field, String typed, int most) {
        String line = PlainText.line(typed);
        if (line.isEmpty()) {
            throw LegislationException.invalid(field, "legislation.field-missing");
        }
        return bounded(field, line, most);
    }

    private static String bounded(String field, String line, int most) {
        if (line.length() > most) {
            throw LegislationException.invalid(field, "legislation.field-too-long", most);
        }
        return line;
    }
}

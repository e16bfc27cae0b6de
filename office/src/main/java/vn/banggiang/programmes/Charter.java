package vn.banggiang.programmes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.banggiang.documents.DocumentRef;
import vn.banggiang.words.PlainText;

/**
 * What a programme is called, and which document issued it.
 *
 * @param document the document here; null where it is known by its number alone
 * @param code number and notation of the document; may be empty
 * @param issuedOn its date
 * @param issuer who issued it; may be empty
 * @param first the programme's first day
 * @param last its last day
 */
public record Charter(
        String title,
        @Nullable DocumentRef document,
        String code,
        @Nullable LocalDate issuedOn,
        String issuer,
        LocalDate first,
        LocalDate last) {

    /** Of the title. */
    public static final int LONGEST_TITLE = 500;

    /** Of the document's code and its issuer. */
    public static final int LONGEST = 200;

    /** Texts come out composed and on one line; {@link ProgrammesException} for a title that is missing, texts too long, or an end before the start. */
    public Charter {
        title = PlainText.line(title);
        code = PlainText.line(code);
        issuer = PlainText.line(issuer);
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw ProgrammesException.invalid("title", "programmes.title-invalid", LONGEST_TITLE);
        }
        if (code.length() > LONGEST) {
            throw ProgrammesException.invalid("code", "programmes.text-too-long", LONGEST);
        }
        if (issuer.length() > LONGEST) {
            throw ProgrammesException.invalid("issuer", "programmes.text-too-long", LONGEST);
        }
        if (last.isBefore(first)) {
            throw ProgrammesException.invalid("last", "programmes.ends-before-start");
        }
    }
}

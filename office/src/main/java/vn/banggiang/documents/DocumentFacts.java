package vn.banggiang.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The facts under which a document stands in a register (Decree 30/2020, annex IV and annex VI, part II).
 *
 * @param documentId the sender's identifier of the document, where it came by exchange
 * @param number null where the issuer gives none, as on a citizen's letter; then the notation is null too
 * @param authority lines above the signer's position; may be empty, as signer, position and place
 */
public record DocumentFacts(
        @Nullable String documentId,
        String issuer,
        @Nullable DocumentNumber number,
        @Nullable Notation notation,
        String place,
        LocalDate date,
        String type,
        TrichYeu trichYeu,
        String signer,
        String position,
        String authority,
        List<String> recipients,
        Urgency urgency) {

    static final int LONGEST_ID = 200;
    static final int MOST_RECIPIENTS = 200;
    static final int LONGEST_ISSUER = 200;
    static final int LONGEST_PLACE = 100;
    static final int LONGEST_TYPE = 100;
    static final int LONGEST_NAME = 100;
    static final int LONGEST_POSITION = 200;

    /** {@link DocumentsException} of kind INVALID naming the first field that cannot stand. */
    public DocumentFacts {
        issuer = FieldText.required("issuer", issuer, LONGEST_ISSUER);
        place = FieldText.optional("place", place, LONGEST_PLACE);
        type = FieldText.required("type", type, LONGEST_TYPE);
        signer = FieldText.optional("signer", signer, LONGEST_NAME);
        position = FieldText.optional("position", position, LONGEST_POSITION);
        authority = FieldText.optional("authority", authority, LONGEST_POSITION);
        documentId = documentId == null ? null : FieldText.required("documentId", documentId, LONGEST_ID);
        if (recipients.size() > MOST_RECIPIENTS) {
            throw DocumentsException.tooManyEntries("recipients", MOST_RECIPIENTS);
        }
        recipients = recipients.stream()
                .map(line -> FieldText.required("recipients", line, LONGEST_ISSUER))
                .toList();
        if (number == null && notation != null) {
            throw DocumentsException.missing("number");
        }
    }

    /** The clerk's form taken at its word; refuses as the constructor does. */
    public static DocumentFacts of(ReadFacts entered) {
        LocalDate date = entered.date();
        if (date == null) {
            throw DocumentsException.missing("date");
        }
        return new DocumentFacts(
                blank(entered.documentId()) ? null : entered.documentId(),
                orEmpty(entered.issuer()),
                blank(entered.number()) ? null : new DocumentNumber(orEmpty(entered.number())),
                blank(entered.notation()) ? null : new Notation(orEmpty(entered.notation())),
                orEmpty(entered.place()),
                date,
                orEmpty(entered.type()),
                new TrichYeu(orEmpty(entered.trichYeu())),
                orEmpty(entered.signer()),
                orEmpty(entered.position()),
                orEmpty(entered.authority()),
                entered.recipientLines(),
                entered.urgency());
    }

    /** A page's or an envelope's proposal where it can stand as it is; empty where the clerk has to mend it first. */
    public static Optional<DocumentFacts> proposed(ReadFacts read) {
        try {
            return Optional.of(of(read));
        } catch (DocumentsException incomplete) {
            return Optional.empty();
        }
    }

    /** The same facts as an open form shows them. */
    public ReadFacts asRead() {
        return new ReadFacts(
                documentId,
                issuer,
                number == null ? null : number.value(),
                notation == null ? null : notation.value(),
                place,
                date,
                type,
                trichYeu.value(),
                signer,
                position,
                authority,
                recipients,
                urgency);
    }

    /** Number and notation as printed, {@code 15/QĐ-UBND}; empty where there is no number. */
    public String code() {
        if (number == null) {
            return "";
        }
        return notation == null ? number.value() : Notation.code(number.value(), notation.value());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}

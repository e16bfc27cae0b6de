package vn.banggiang.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A document's facts as a page, an envelope or a form gives them: a proposal, no field promised.
 *
 * @param documentId the sender's identifier of the document in the exchange
 * @param recipients the lines of Nơi nhận; null where nobody said anything of them, as of authority
 * @param authority lines above the signer's position, such as "KT. GIÁM ĐỐC"
 */
public record ReadFacts(
        @Nullable String documentId,
        @Nullable String issuer,
        @Nullable String number,
        @Nullable String notation,
        @Nullable String place,
        @Nullable LocalDate date,
        @Nullable String type,
        @Nullable String trichYeu,
        @Nullable String signer,
        @Nullable String position,
        @Nullable String authority,
        @Nullable List<String> recipients,
        Urgency urgency) {

    /** Copies the list, so that the facts never change. */
    public ReadFacts {
        recipients = recipients == null ? null : List.copyOf(recipients);
    }

    /** A page that told nothing. */
    public static ReadFacts none() {
        return new ReadFacts(
                null, null, null, null, null, null, null, null, null, null, null, List.of(), Urgency.NORMAL);
    }

    /** The same, every field cut to the length that it may have: what comes from a page or an envelope. */
    public ReadFacts bounded() {
        return new ReadFacts(
                FieldText.proposed(documentId, DocumentFacts.LONGEST_ID),
                FieldText.proposed(issuer, DocumentFacts.LONGEST_ISSUER),
                FieldText.proposed(number, 11),
                FieldText.proposed(notation, 30),
                FieldText.proposed(place, DocumentFacts.LONGEST_PLACE),
                date,
                FieldText.proposed(type, DocumentFacts.LONGEST_TYPE),
                FieldText.proposed(trichYeu, TrichYeu.LONGEST),
                FieldText.proposed(signer, DocumentFacts.LONGEST_NAME),
                FieldText.proposed(position, DocumentFacts.LONGEST_POSITION),
                FieldText.proposed(authority, DocumentFacts.LONGEST_POSITION),
                recipientLines().stream()
                        .map(line -> FieldText.proposed(line, DocumentFacts.LONGEST_ISSUER))
                        .filter(Objects::nonNull)
                        .limit(DocumentFacts.MOST_RECIPIENTS)
                        .toList(),
                urgency);
    }

    /** The lines of Nơi nhận; empty where nothing was said of them. */
    public List<String> recipientLines() {
        return recipients == null ? List.of() : recipients;
    }

    /** A form upon what was read before: what the form does not ask for stays as it was read. */
    public ReadFacts over(ReadFacts read) {
        return new ReadFacts(
                read.documentId,
                issuer,
                number,
                notation,
                place,
                date,
                type,
                trichYeu,
                signer,
                position,
                authority == null ? read.authority : authority,
                recipients == null ? read.recipients : recipients,
                urgency);
    }
}

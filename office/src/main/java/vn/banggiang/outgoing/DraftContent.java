package vn.banggiang.outgoing;

import java.util.List;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.FieldText;
import vn.banggiang.documents.TrichYeu;
import vn.banggiang.documents.Urgency;
import vn.banggiang.layout.DocumentType;

/**
 * What the drafter writes; the page around it follows from Decree 30, annex I.
 *
 * @param recipients agencies that receive it by exchange, each once
 * @param otherRecipients further lines of Nơi nhận, in words
 * @param canCu legal grounds, one a line, without final punctuation
 * @param body typed text; may be empty where a PDF of one's own is put in
 * @param signer the leader who is to sign
 */
public record DraftContent(
        DocumentType type,
        TrichYeu trichYeu,
        List<AgencyId> recipients,
        List<String> otherRecipients,
        List<String> canCu,
        String body,
        PersonId signer,
        Urgency urgency) {

    private static final int MOST_LINES = 200;
    private static final int LONGEST_LINE = 500;
    private static final int LONGEST_BODY = 500_000;

    /** {@link DocumentsException} of kind INVALID naming the first field that cannot stand. */
    public DraftContent {
        if (type.kind() != DocumentType.Kind.ADMINISTRATIVE) {
            throw DocumentsException.invalid("documents.type-not-administrative", type.vietnamese());
        }
        trichYeu = type == DocumentType.CONG_VAN ? trichYeu.withoutOpening() : trichYeu;
        recipients = recipients.stream().distinct().toList();
        otherRecipients = lines("otherRecipients", otherRecipients);
        canCu = lines("canCu", canCu);
        body = body.isBlank() ? "" : FieldText.paragraphs("body", body, LONGEST_BODY);
        if (recipients.size() > MOST_LINES) {
            throw DocumentsException.tooManyEntries("recipients", MOST_LINES);
        }
        if (recipients.isEmpty() && otherRecipients.isEmpty()) {
            throw DocumentsException.missing("recipients");
        }
    }

    private static List<String> lines(String field, List<String> lines) {
        if (lines.size() > MOST_LINES) {
            throw DocumentsException.tooManyEntries(field, MOST_LINES);
        }
        return lines.stream()
                .filter(line -> !line.isBlank())
                .map(line -> FieldText.required(field, line, LONGEST_LINE))
                .toList();
    }

    /** INVALID {@code documents.recipient-is-issuer} where it goes to the agency that issues it. */
    void requireOthersThan(AgencyId issuer) {
        if (recipients.contains(issuer)) {
            throw DocumentsException.invalid("documents.recipient-is-issuer").at("recipients");
        }
    }

    /** The same text for another signer. */
    DraftContent signedBy(PersonId other) {
        return new DraftContent(type, trichYeu, recipients, otherRecipients, canCu, body, other, urgency);
    }
}

package vn.banggiang.cases;

import java.util.List;
import vn.banggiang.directory.PersonId;
import vn.banggiang.documents.TrichYeu;
import vn.banggiang.documents.Urgency;
import vn.banggiang.layout.DocumentType;
import vn.banggiang.outgoing.DraftContent;
import vn.banggiang.words.PlainText;

/**
 * What the result of a case shall say.
 *
 * @param subject its trích yếu
 * @param signer the leader who is to sign
 */
public record ResultWords(DocumentType type, String subject, String body, PersonId signer) {

    /** As a draft that goes to who applied. */
    DraftContent content(String recipient) {
        return new DraftContent(
                type,
                new TrichYeu(PlainText.line(subject)),
                List.of(),
                List.of(recipient),
                List.of(),
                body,
                signer,
                Urgency.NORMAL);
    }
}

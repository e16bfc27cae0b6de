package vn.banggiang.outgoing.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.Post;
import vn.banggiang.documents.HistoryLine;
import vn.banggiang.documents.Urgency;
import vn.banggiang.incoming.IncomingDocument;
import vn.banggiang.layout.DocumentType;
import vn.banggiang.outgoing.Attachment;

/**
 * The writing desk as a page shows it.
 *
 * @param id of the document; for a blank page a new one, so that saving twice makes one document
 * @param saved whether the document exists already
 * @param revision of the draft that is shown; null before it is saved
 * @param hasPage whether there is a page of paper to show
 * @param review what colleagues said of it; null before it is saved
 * @param returned by whom and why it was given back; null where it was not
 * @param overtaken what was saved while this was written; null where nothing was
 * @param answered what is being answered; null where nothing is
 * @param attachments what goes with it
 * @param signer the chosen signer; null on a blank page
 * @param signers the agency's leaders
 */
public record Writing(
        UUID id,
        boolean saved,
        @Nullable Integer revision,
        boolean hasPage,
        @Nullable Review review,
        @Nullable HistoryLine returned,
        @Nullable Overtaken overtaken,
        @Nullable IncomingDocument answered,
        DocumentType type,
        String trichYeu,
        List<Agency> recipients,
        List<String> otherRecipients,
        List<String> canCu,
        String body,
        @Nullable PersonId signer,
        Urgency urgency,
        List<Post> signers,
        List<Attachment> attachments) {

    /** The legal grounds, one a line. */
    public String canCuText() {
        return String.join("\n", canCu);
    }

    /** The other recipients, one a line. */
    public String otherRecipientsText() {
        return String.join("\n", otherRecipients);
    }
}

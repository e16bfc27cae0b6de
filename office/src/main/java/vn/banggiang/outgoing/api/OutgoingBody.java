package vn.banggiang.outgoing.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.documents.Urgency;
import vn.banggiang.documents.api.DeliveryBody;
import vn.banggiang.documents.api.HistoryBody;
import vn.banggiang.outgoing.IssueNumber;
import vn.banggiang.outgoing.Issued;
import vn.banggiang.outgoing.OutgoingDocument;
import vn.banggiang.outgoing.OutgoingState;

/**
 * An outgoing document as JSON.
 *
 * @param code number and notation as printed; empty before it has a number
 * @param revision counts on with each save; who revises says which one was seen
 * @param version of the page; null while there is none
 * @param sha256 of the issued file; null before
 */
record OutgoingBody(
        UUID id,
        OutgoingState status,
        String type,
        String notation,
        String trichYeu,
        List<UUID> recipients,
        List<String> otherRecipients,
        List<String> canCu,
        String body,
        UUID signer,
        Urgency urgency,
        @Nullable UUID replyTo,
        int revision,
        @Nullable Integer version,
        @Nullable Integer number,
        @Nullable LocalDate date,
        String code,
        @Nullable Instant issuedAt,
        @Nullable String sha256,
        List<DeliveryBody> deliveries,
        List<CommentBody> comments,
        List<HistoryBody> path) {

    static OutgoingBody of(
            OutgoingDocument document,
            List<DeliveryBody> deliveries,
            List<CommentBody> comments,
            List<HistoryBody> path) {
        OutgoingDocument.Reply reply = document.reply();
        IssueNumber number = document.number();
        Issued issued = document.issued();
        var content = document.content();
        return new OutgoingBody(
                document.id().value(),
                document.state(),
                content.type().vietnamese(),
                document.notation().value(),
                content.trichYeu().value(),
                content.recipients().stream().map(AgencyId::value).toList(),
                content.otherRecipients(),
                content.canCu(),
                content.body(),
                content.signer().value(),
                content.urgency(),
                reply == null ? null : reply.to().value(),
                document.revision(),
                document.page() == null ? null : document.requiredPage().number(),
                number == null ? null : number.number(),
                number == null ? null : number.date(),
                document.printedCode(),
                issued == null ? null : issued.at(),
                issued == null ? null : issued.sha256().value(),
                deliveries,
                comments,
                path);
    }
}

package vn.banggiang.outgoing.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.Role;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.documents.Urgency;
import vn.banggiang.identity.Actor;
import vn.banggiang.incoming.IncomingDocument;
import vn.banggiang.incoming.IncomingReading;
import vn.banggiang.incoming.Origin;
import vn.banggiang.layout.DocumentType;
import vn.banggiang.outgoing.OutgoingReading;

/** Lays out what a drafter needs: a blank answer with its recipient filled in, or a draft as it stands. */
@Component
class WritingDesk {

    private final IncomingReading incoming;
    private final OutgoingReading outgoing;
    private final ReviewDesk review;
    private final Directory directory;

    WritingDesk(IncomingReading incoming, OutgoingReading outgoing, ReviewDesk review, Directory directory) {
        this.incoming = incoming;
        this.outgoing = outgoing;
        this.review = review;
        this.directory = directory;
    }

    Writing blank(Actor drafter, @Nullable IncomingId replyTo) {
        var answered = replyTo == null ? null : incoming.see(drafter, replyTo).document();
        return new Writing(
                UUID.randomUUID(),
                false,
                false,
                null,
                answered,
                DocumentType.CONG_VAN,
                "",
                sender(answered).stream().toList(),
                List.of(),
                List.of(),
                "",
                null,
                Urgency.NORMAL,
                directory.holders(drafter.agency(), Role.LEADER));
    }

    Writing open(Actor writer, OutgoingId id) {
        var seen = outgoing.see(writer, id);
        var document = seen.document();
        var content = document.content();
        var reply = document.reply();
        return new Writing(
                id.value(),
                true,
                document.page() != null,
                review.of(writer, seen, null),
                reply == null ? null : incoming.see(writer, reply.to()).document(),
                content.type(),
                content.trichYeu().value(),
                named(content.recipients()),
                content.otherRecipients(),
                content.canCu(),
                content.body(),
                content.signer(),
                content.urgency(),
                directory.holders(document.agency(), Role.LEADER));
    }

    private Optional<Agency> sender(@Nullable IncomingDocument answered) {
        return answered != null && answered.origin() instanceof Origin.Exchange exchange
                ? directory.byCode(exchange.sender())
                : Optional.empty();
    }

    private List<Agency> named(List<AgencyId> ids) {
        var agencies = directory.agencies(ids);
        return ids.stream().map(agencies::get).filter(Objects::nonNull).toList();
    }
}

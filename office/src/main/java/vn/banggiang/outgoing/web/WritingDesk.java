package vn.banggiang.outgoing.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.Role;
import vn.banggiang.documents.HistoryAct;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.documents.Urgency;
import vn.banggiang.identity.Actor;
import vn.banggiang.incoming.IncomingDocument;
import vn.banggiang.incoming.IncomingReading;
import vn.banggiang.incoming.Origin;
import vn.banggiang.layout.DocumentType;
import vn.banggiang.outgoing.Attachments;
import vn.banggiang.outgoing.DraftContent;
import vn.banggiang.outgoing.OutgoingReading;
import vn.banggiang.outgoing.WritingRights;

/** Lays out what a drafter needs: a blank answer with its recipient filled in, or a draft as it stands. */
@Component
class WritingDesk {

    private static final Set<HistoryAct> WRITTEN =
            Set.of(HistoryAct.DRAFTED, HistoryAct.REWRITTEN, HistoryAct.OWN_FILE_ADDED);

    private static final String URGENCY = "urgency";

    private final IncomingReading incoming;
    private final OutgoingReading outgoing;
    private final ReviewDesk review;
    private final Attachments attachments;
    private final WritingRights rights;
    private final Directory directory;

    WritingDesk(
            IncomingReading incoming,
            OutgoingReading outgoing,
            ReviewDesk review,
            Attachments attachments,
            WritingRights rights,
            Directory directory) {
        this.incoming = incoming;
        this.outgoing = outgoing;
        this.review = review;
        this.attachments = attachments;
        this.rights = rights;
        this.directory = directory;
    }

    /** A blank desk; who may not draft is refused here, and not after an hour's writing. */
    Writing blank(Actor drafter, @Nullable IncomingId replyTo) {
        var answered = replyTo == null ? null : incoming.see(drafter, replyTo).document();
        rights.requireNew(drafter, answered);
        return new Writing(
                UUID.randomUUID(),
                false,
                null,
                false,
                null,
                null,
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
                directory.holders(drafter.agency(), Role.LEADER),
                List.of());
    }

    Writing open(Actor writer, OutgoingId id) {
        var seen = outgoing.see(writer, id);
        return laidOut(writer, seen, seen.document().content(), null);
    }

    /**
     * The desk with what was written now, and what was saved meanwhile beside it.
     *
     * @param revision that the writer had before them; null where the form knew none
     * @return empty where nothing else was saved meanwhile
     */
    Optional<Writing> overtaken(Actor writer, OutgoingId id, DraftContent written, @Nullable Integer revision) {
        var seen = outgoing.see(writer, id);
        var document = seen.document();
        if (revision == null
                || revision == document.revision()
                || document.content().equals(written)) {
            return Optional.empty();
        }
        var saved = seen.path().stream()
                .filter(line -> WRITTEN.contains(line.act()))
                .reduce((earlier, later) -> later)
                .orElseThrow();
        var overtaken = new Overtaken(saved.who(), saved.at(), differences(document.content(), written));
        return Optional.of(laidOut(writer, seen, written, overtaken));
    }

    private Writing laidOut(
            Actor writer, OutgoingReading.Seen seen, DraftContent content, @Nullable Overtaken overtaken) {
        var document = seen.document();
        var reply = document.reply();
        return new Writing(
                document.id().value(),
                true,
                document.revision(),
                document.page() != null,
                review.of(writer, seen, null),
                seen.returned().orElse(null),
                overtaken,
                reply == null ? null : incoming.see(writer, reply.to()).document(),
                content.type(),
                content.trichYeu().value(),
                named(content.recipients()),
                content.otherRecipients(),
                content.canCu(),
                content.body(),
                content.signer(),
                content.urgency(),
                directory.holders(document.agency(), Role.LEADER),
                attachments.of(writer, document.id()));
    }

    private List<Overtaken.Difference> differences(DraftContent saved, DraftContent written) {
        Map<String, Function<DraftContent, String>> fields = new LinkedHashMap<>();
        fields.put("type", content -> content.type().vietnamese());
        fields.put(URGENCY, content -> content.urgency().key());
        fields.put("trich-yeu", content -> content.trichYeu().value());
        fields.put(
                "recipients",
                content ->
                        named(content.recipients()).stream().map(Agency::name).collect(Collectors.joining("\n")));
        fields.put("body", DraftContent::body);
        fields.put("signer", content -> directory.person(content.signer()).fullName());
        fields.put("can-cu", content -> String.join("\n", content.canCu()));
        fields.put("other-recipients", content -> String.join("\n", content.otherRecipients()));
        return fields.entrySet().stream()
                .filter(field ->
                        !field.getValue().apply(saved).equals(field.getValue().apply(written)))
                .map(field -> new Overtaken.Difference(
                        "documents.field." + field.getKey(),
                        field.getValue().apply(saved),
                        field.getKey().equals(URGENCY)))
                .toList();
    }

    private Optional<Agency> sender(@Nullable IncomingDocument answered) {
        return answered != null && answered.origin() instanceof Origin.Exchange exchange
                ? directory.byCode(exchange.sender())
                : Optional.empty();
    }

    /** As the directory calls them. */
    List<Agency> named(List<AgencyId> ids) {
        var agencies = directory.agencies(ids);
        return ids.stream().map(agencies::get).filter(Objects::nonNull).toList();
    }
}

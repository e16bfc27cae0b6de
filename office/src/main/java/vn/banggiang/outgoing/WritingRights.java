package vn.banggiang.outgoing;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.Role;
import vn.banggiang.directory.UnitId;
import vn.banggiang.documents.DocumentRights;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.identity.Actor;
import vn.banggiang.incoming.IncomingDocument;

/** Who writes a draft: people of a unit for their unit; then its drafter and the head of its unit. */
@Component
public class WritingRights {

    private final OutgoingStore store;
    private final DocumentRights rights;

    WritingRights(OutgoingStore store, DocumentRights rights) {
        this.store = store;
        this.rights = rights;
    }

    /**
     * The draft that this person may write; NOT_FOUND where they may not see it, FORBIDDEN where it is not theirs to
     * write, CONFLICT where nobody may write it any more.
     */
    OutgoingDocument writable(Actor writer, OutgoingId id) {
        rights.requireSight(writer, id.ref());
        OutgoingDocument document = store.find(id).orElseThrow(DocumentsException::notFound);
        require(writer, document);
        document.requireWritable();
        return document;
    }

    /** FORBIDDEN to all but its drafter and the head of its unit. */
    void require(Actor writer, OutgoingDocument document) {
        if (!mayWrite(writer, document)) {
            throw DocumentsException.forbidden("documents.only-drafter");
        }
    }

    /** Whether this person writes the draft, as its drafter or in the drafter's stead. */
    public boolean mayWrite(Actor writer, OutgoingDocument document) {
        return document.drafter().equals(writer.person()) || heads(writer, document);
    }

    boolean heads(Actor actor, OutgoingDocument document) {
        return actor.is(Role.HEAD_OF_UNIT) && actor.units().contains(document.unit());
    }

    /**
     * Before anything is written: FORBIDDEN {@code documents.not-in-unit} for who writes for no unit, CONFLICT {@code
     * documents.reply-needs-handling} for an answer to what nobody has taken up, or is done with.
     */
    public void requireNew(Actor drafter, @Nullable IncomingDocument answered) {
        if (drafter.units().isEmpty()) {
            throw DocumentsException.forbidden("documents.not-in-unit");
        }
        if (answered != null) {
            Replies.requireTakenUp(answered);
        }
    }

    /**
     * For which unit this person writes.
     *
     * @param wanted null for the only one
     */
    UnitId unit(Actor drafter, @Nullable UnitId wanted) {
        if (wanted != null && drafter.units().contains(wanted)) {
            return wanted;
        }
        if (wanted != null || drafter.units().isEmpty()) {
            throw DocumentsException.forbidden("documents.not-in-unit");
        }
        if (drafter.units().size() > 1) {
            throw DocumentsException.missing("unit");
        }
        return drafter.units().iterator().next();
    }
}

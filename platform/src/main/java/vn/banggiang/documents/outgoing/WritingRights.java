package vn.banggiang.documents.outgoing;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.Role;
import vn.banggiang.directory.UnitId;
import vn.banggiang.documents.DocumentRights;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.identity.Actor;

/** Who writes a draft: people of a unit for their unit; then its drafter and the head of its unit. */
@Component
class WritingRights {

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
        boolean head = writer.is(Role.HEAD_OF_UNIT) && writer.units().contains(document.unit());
        if (!head && !document.drafter().equals(writer.person())) {
            throw DocumentsException.forbidden("documents.only-drafter");
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

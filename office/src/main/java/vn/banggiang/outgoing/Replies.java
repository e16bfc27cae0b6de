package vn.banggiang.outgoing;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.banggiang.documents.DocumentRights;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.identity.Actor;
import vn.banggiang.incoming.IncomingDocument;
import vn.banggiang.incoming.IncomingReading;
import vn.banggiang.incoming.IncomingState;

/** The bond between an answer and the document that it answers. */
@Component
class Replies {

    private final IncomingReading incoming;
    private final DocumentRights rights;

    Replies(IncomingReading incoming, DocumentRights rights) {
        this.incoming = incoming;
        this.rights = rights;
    }

    /** The drafter sees what is to be answered, and somebody has taken it up. */
    void require(Actor drafter, @Nullable IncomingId replyTo) {
        if (replyTo == null) {
            return;
        }
        requireTakenUp(incoming.see(drafter, replyTo).document());
    }

    static void requireTakenUp(IncomingDocument answered) {
        if (answered.state() != IncomingState.IN_HANDLING) {
            throw DocumentsException.conflict("documents.reply-needs-handling");
        }
    }

    /** Who co-operates in the matter sees the answer while it is written, and may comment. */
    void inheritSight(OutgoingDocument answer) {
        OutgoingDocument.Reply reply = answer.reply();
        if (reply != null) {
            rights.inherit(reply.to().ref(), answer.id().ref());
        }
    }
}

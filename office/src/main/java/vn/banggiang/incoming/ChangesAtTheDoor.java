package vn.banggiang.incoming;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.HistoryAct;
import vn.banggiang.edxml.Business;
import vn.banggiang.edxml.BusinessType;
import vn.banggiang.edxml.DocumentId;
import vn.banggiang.edxml.DocumentMessage;
import vn.banggiang.edxml.Replacement;
import vn.banggiang.edxml.StatusCode;
import vn.banggiang.exchange.ReceivedEnvelope;

/** Turns away who would take back, update or replace a document that somebody else sent. */
@Component
class ChangesAtTheDoor {

    private final IncomingStore store;
    private final TurnedAway turnedAway;

    ChangesAtTheDoor(IncomingStore store, TurnedAway turnedAway) {
        this.store = store;
        this.turnedAway = turnedAway;
    }

    /**
     * Whether the envelope means a document that others sent and its sender did not; its sender and the journal have been
     * told then. What means a document that is not here may have overtaken it.
     */
    boolean turnsAway(ReceivedEnvelope envelope) {
        for (String document : changed(envelope.document())) {
            if (store.sentByOthers(envelope.to(), envelope.from(), document)) {
                var why = DocumentsException.forbidden("documents.change-not-senders", document);
                turnedAway.refuse(envelope, HistoryAct.CHANGE_REFUSED, StatusCode.CHANGE_REFUSED, why);
                return true;
            }
        }
        return false;
    }

    private static List<String> changed(DocumentMessage message) {
        List<Replacement> replaced =
                message.traces().business().map(Business::replacements).orElse(List.of());
        if (message.businessType() == BusinessType.REPLACE && !replaced.isEmpty()) {
            return replaced.stream()
                    .map(Replacement::documentId)
                    .map(DocumentId::value)
                    .toList();
        }
        return message.businessType() == BusinessType.NEW
                ? List.of()
                : List.of(message.documentId().value());
    }
}

package vn.banggiang.records;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.incoming.HandlingStarted;
import vn.banggiang.outgoing.OutgoingIssued;

/** Opens a record when somebody takes a document up, and files the answer beside it (Decree 30, art. 28 and 29). */
@Component
class FilingListener {

    private final Records records;

    FilingListener(Records records) {
        this.records = records;
    }

    @ApplicationModuleListener
    void on(HandlingStarted event) {
        records.openWith(event.document().ref(), event.agency(), event.handler(), event.at(), event.trichYeu());
    }

    @ApplicationModuleListener
    void on(OutgoingIssued event) {
        IncomingId answered = event.replyTo();
        if (answered != null) {
            records.follow(answered.ref(), event.agency(), event.document().ref(), event.drafter());
        }
    }
}

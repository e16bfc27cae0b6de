package vn.banggiang.outgoing.web;

import org.springframework.stereotype.Component;
import vn.banggiang.directory.Directory;
import vn.banggiang.documents.delivery.Addressees;
import vn.banggiang.identity.Actor;
import vn.banggiang.outgoing.OutgoingDocument;
import vn.banggiang.outgoing.OutgoingTurns;
import vn.banggiang.outgoing.WritingRights;

/** What the page offers to do with an outgoing document. */
@Component
class OutgoingSteps {

    private final OutgoingTurns turns;
    private final WritingRights writers;
    private final Addressees addressees;
    private final Directory directory;

    OutgoingSteps(OutgoingTurns turns, WritingRights writers, Addressees addressees, Directory directory) {
        this.turns = turns;
        this.writers = writers;
        this.addressees = addressees;
        this.directory = directory;
    }

    OutgoingStep of(Actor actor, OutgoingDocument document) {
        return turns.of(actor, document.id())
                .map(call -> switch (call) {
                    case WRITE -> OutgoingStep.SUBMIT;
                    case REVIEW -> OutgoingStep.REVIEW;
                    case SIGN -> OutgoingStep.SIGN;
                    case ISSUE -> OutgoingStep.ISSUE;
                    case RESOLVE -> OutgoingStep.RESOLVE;
                })
                .orElse(
                        document.state().writable() && writers.mayWrite(actor, document)
                                ? OutgoingStep.SUBMIT
                                : OutgoingStep.LOOK);
    }

    String signerOf(OutgoingDocument document) {
        return directory.person(document.content().signer()).fullName();
    }

    Addressees.Reached recipientsOf(OutgoingDocument document) {
        return addressees.of(document.agency(), document.content().recipients());
    }

    /** Whether this person marks comments as settled: who writes the draft, until it is signed. */
    boolean settles(Actor actor, OutgoingDocument document) {
        return document.signature() == null && writers.mayWrite(actor, document);
    }
}

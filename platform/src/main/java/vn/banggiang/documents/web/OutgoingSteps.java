package vn.banggiang.documents.web;

import org.springframework.stereotype.Component;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.Role;
import vn.banggiang.documents.outgoing.OutgoingDocument;
import vn.banggiang.documents.outgoing.SigningCapacity;
import vn.banggiang.identity.Actor;

/** Whose turn it is with an outgoing document. */
@Component
class OutgoingSteps {

    private final Directory directory;
    private final SigningCapacity capacity;

    OutgoingSteps(Directory directory, SigningCapacity capacity) {
        this.directory = directory;
        this.capacity = capacity;
    }

    OutgoingStep of(Actor actor, OutgoingDocument document) {
        if (!actor.agency().equals(document.agency())) {
            return OutgoingStep.LOOK;
        }
        return switch (document.state()) {
            case DRAFT, RETURNED -> writes(actor, document) ? OutgoingStep.SUBMIT : OutgoingStep.LOOK;
            case IN_REVIEW -> reviews(actor, document) ? OutgoingStep.REVIEW : OutgoingStep.LOOK;
            case APPROVED -> capacity.maySign(actor, document) ? OutgoingStep.SIGN : OutgoingStep.LOOK;
            case SIGNED, NUMBERED -> actor.is(Role.CLERK) ? OutgoingStep.ISSUE : OutgoingStep.LOOK;
            case ISSUED -> OutgoingStep.LOOK;
        };
    }

    String signerOf(OutgoingDocument document) {
        return directory.person(document.content().signer()).fullName();
    }

    /** Whether this person marks comments as settled: who writes the draft, until it is signed. */
    boolean settles(Actor actor, OutgoingDocument document) {
        return document.signature() == null && writes(actor, document);
    }

    private static boolean writes(Actor actor, OutgoingDocument document) {
        return actor.person().equals(document.drafter()) || heads(actor, document);
    }

    private boolean reviews(Actor actor, OutgoingDocument document) {
        var unitHasHead =
                directory.members(document.unit()).stream().anyMatch(post -> post.role() == Role.HEAD_OF_UNIT);
        return unitHasHead ? heads(actor, document) : actor.is(Role.LEADER);
    }

    private static boolean heads(Actor actor, OutgoingDocument document) {
        return actor.is(Role.HEAD_OF_UNIT) && actor.units().contains(document.unit());
    }
}

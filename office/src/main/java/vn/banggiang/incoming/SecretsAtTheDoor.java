package vn.banggiang.incoming;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.HistoryAct;
import vn.banggiang.edxml.StatusCode;
import vn.banggiang.exchange.ReceivedEnvelope;

/** Turns away envelopes with a state secret: nobody is shown one, the clerk registers the paper copy. */
@Component
class SecretsAtTheDoor {

    private final Intake intake;
    private final TurnedAway turnedAway;

    SecretsAtTheDoor(Intake intake, TurnedAway turnedAway) {
        this.intake = intake;
        this.turnedAway = turnedAway;
    }

    /** Whether one of its files bears a stamp of secrecy; its sender and the journal have been told then. */
    boolean turnsAway(ReceivedEnvelope envelope) {
        Optional<DocumentsException> refusal = envelope.enclosures().stream()
                .flatMap(file -> intake.secrecy(file.file().sha256()).stream())
                .map(DocumentsException::stateSecret)
                .findFirst();
        refusal.ifPresent(why -> turnedAway.refuse(envelope, HistoryAct.REFUSED, StatusCode.REFUSED, why));
        return refusal.isPresent();
    }
}

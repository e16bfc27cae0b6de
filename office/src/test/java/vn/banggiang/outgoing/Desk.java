package vn.banggiang.outgoing;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.springframework.beans.factory.BeanFactory;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.documents.Papers;
import vn.banggiang.identity.Actor;
import vn.banggiang.incoming.Assignee;
import vn.banggiang.incoming.IncomingDocuments;
import vn.banggiang.incoming.Instruction;
import vn.banggiang.signatories.Pens;

/** What the people of an office do, in the order in which they do it. */
public final class Desk {

    private final IncomingDocuments incoming;
    private final OutgoingDocuments outgoing;
    private final Signing signing;
    private final Pens pens;

    public Desk(BeanFactory beans) {
        this.incoming = beans.getBean(IncomingDocuments.class);
        this.outgoing = beans.getBean(OutgoingDocuments.class);
        this.signing = beans.getBean(Signing.class);
        this.pens = beans.getBean(Pens.class);
    }

    /** A document that came by mail and is in the register. */
    public IncomingId registered(Office office, String number) {
        IncomingId id = IncomingId.random();
        incoming.upload(office.clerk(), id, "cong-van.pdf", new ByteArrayInputStream(Papers.letter()));
        incoming.register(office.clerk(), id, Papers.facts(number), true);
        return id;
    }

    /** A registered document that the leader gave to the unit and the specialist took up. */
    public void takeUp(Office office, IncomingId id) {
        incoming.direct(
                office.leader(),
                id,
                Instruction.of("Văn phòng tham mưu", new Assignee.ToUnit(office.unit()), List.of(), 5));
        incoming.startHandling(office.specialist(), id);
    }

    /** A document of the specialist's that the leader has signed. */
    public OutgoingId signed(Office office, Office recipient, Drafting... answer) {
        OutgoingId id = approved(office, recipient, answer);
        sign(office.leader(), id);
        return id;
    }

    /** The signature of who knows the PIN. */
    public OutgoingDocument sign(Actor signer, OutgoingId id) {
        return signing.sign(signer, id, pens.of(signer, Offices.PIN));
    }

    /** A document of the specialist's that waits for the leader's signature. */
    OutgoingId approved(Office office, Office recipient, Drafting... answer) {
        OutgoingId id = OutgoingId.random();
        Drafting wanted = answer.length == 1
                ? answer[0]
                : Drafting.of(
                        Papers.answer(recipient.agency().id(), office.leader().person()));
        outgoing.draft(office.specialist(), id, wanted);
        outgoing.submit(office.specialist(), id);
        outgoing.approve(office.head(), id, "");
        return id;
    }
}

package vn.banggiang.demonstration;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.banggiang.demonstration.Subjects.Subject;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.documents.TrichYeu;
import vn.banggiang.documents.Urgency;
import vn.banggiang.outgoing.DraftContent;
import vn.banggiang.outgoing.Drafting;
import vn.banggiang.outgoing.IssueOrder;
import vn.banggiang.outgoing.Issuing;
import vn.banggiang.outgoing.OutgoingDocuments;
import vn.banggiang.outgoing.Signing;
import vn.banggiang.signatories.Pens;

/** What an agency of the demonstration writes, with real signatures and seals. */
@Component
class OutgoingScenes {

    /** How far an outgoing document comes. */
    enum Ending {
        DRAFT,
        IN_REVIEW,
        RETURNED,
        APPROVED,
        SIGNED,
        ISSUED
    }

    private static final int EARLY = 60;
    private static final int NOON = 4 * 60;
    private static final int AFTERNOON = 7 * 60;

    private final OutgoingDocuments documents;
    private final Signing signing;
    private final Issuing issuing;
    private final Pens pens;

    OutgoingScenes(OutgoingDocuments documents, Signing signing, Issuing issuing, Pens pens) {
        this.documents = documents;
        this.signing = signing;
        this.issuing = issuing;
        this.pens = pens;
    }

    /**
     * One document's acts.
     *
     * @param daysAgo working days, on which it is drafted
     * @param taken working days from drafting to issuing
     * @param recipients by exchange; where there are none it goes to units of the agency's own
     */
    List<Act> of(Scene scene, int daysAgo, int taken, Ending ending, List<AgencyId> recipients, Urgency urgency) {
        OfficeCast office = scene.office();
        OutgoingId id = new OutgoingId(scene.id("di"));
        Subject subject = scene.going().of(scene.hours().dayBefore(daysAgo));
        var content = new DraftContent(
                subject.type(),
                new TrichYeu(subject.trichYeu()),
                recipients,
                recipients.isEmpty() ? List.of(scene.subjects().otherRecipient()) : List.of(),
                List.of(),
                subject.body(),
                office.leader().person(),
                urgency);
        List<Act> acts = new ArrayList<>();
        acts.add(scene.act(
                daysAgo,
                EARLY,
                () -> documents.draft(office.specialist(), id, new Drafting(content, office.unit(), null, true))));
        if (ending.compareTo(Ending.IN_REVIEW) >= 0) {
            acts.add(scene.act(daysAgo, NOON, () -> documents.submit(office.specialist(), id)));
        }
        if (ending == Ending.RETURNED) {
            acts.add(scene.act(
                    daysAgo,
                    AFTERNOON,
                    () -> documents.returnForRework(
                            office.head(), id, scene.subjects().comment())));
        }
        if (ending.compareTo(Ending.APPROVED) >= 0) {
            acts.add(scene.act(daysAgo, AFTERNOON, () -> documents.approve(office.head(), id, "")));
        }
        if (ending.compareTo(Ending.SIGNED) >= 0) {
            acts.add(scene.act(
                    daysAgo - taken,
                    EARLY,
                    () -> signing.sign(office.leader(), id, pens.of(office.leader(), Certification.PIN))));
        }
        if (ending == Ending.ISSUED) {
            IssueOrder order = new IssueOrder(false, subject.publishedUnder(), null, List.of());
            acts.add(scene.act(daysAgo - taken, NOON, () -> issuing.issue(office.clerk(), id, order)));
        }
        return acts;
    }
}

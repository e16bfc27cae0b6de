package vn.banggiang.cases;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.Due;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.cases.facts.Case;
import vn.banggiang.cases.facts.CaseAct;
import vn.banggiang.cases.facts.CaseNotice;
import vn.banggiang.notices.NewNotice;
import vn.banggiang.notices.Notices;

/** Tells whoever sent a case, else whose it is, what became of it, in the transaction that made it so. */
@Component
class CaseNotices {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(VietnamTime.ZONE);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy").withZone(VietnamTime.ZONE);

    private final Notices notices;
    private final CaseStore store;
    private final ApplicantSeal seal;
    private final CaseTimes times;

    CaseNotices(Notices notices, CaseStore store, ApplicantSeal seal, CaseTimes times) {
        this.notices = notices;
        this.store = store;
        this.seal = seal;
        this.times = times;
    }

    /**
     * @param after as the act left it
     * @param ordinal of the event, so that one event tells once
     */
    void tell(Case after, CaseAct act, int ordinal, String words) {
        if (isHeardOf(act)) {
            notices.settle(after.id().value());
        }
        CaseNotice.of(act, after).ifPresent(kind -> notices.send(notice(after, kind, ordinal, words)));
    }

    private NewNotice notice(Case after, CaseNotice kind, int ordinal, String words) {
        CaseParties parties = store.parties(after.id());
        Due due = times.due(after);
        Instant at = due == null ? after.submittedAt() : due.at();
        return new NewNotice(
                after.id().value(),
                kind.name(),
                ordinal,
                after.code().value(),
                after.agencies().receiving(),
                parties.sender() == null ? parties.applicant() : parties.sender(),
                seal.applicant(after.id()).contact().email(),
                kind.key(),
                List.of(after.asked().name(), TIME.format(at), DAY.format(at), words),
                "/mot-cua/tra-cuu/" + seal.key(after.id()).value(),
                kind.mustArrive());
    }

    /** What the person does in person. */
    private static boolean isHeardOf(CaseAct act) {
        return act == CaseAct.COMPLETED || act == CaseAct.WITHDRAWN || act == CaseAct.RETURNED;
    }
}

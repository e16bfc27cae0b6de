package vn.banggiang.cases;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.banggiang.applicants.ApplicantId;
import vn.banggiang.applicants.Locker;
import vn.banggiang.applicants.LockerFile;
import vn.banggiang.applicants.LockerPaper;
import vn.banggiang.applicants.PaperId;
import vn.banggiang.applicants.PaperSource;
import vn.banggiang.cases.facts.Case;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.cases.facts.Delivery;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.outgoing.IssuedDocuments;
import vn.banggiang.procedures.ProceduresInForce;
import vn.banggiang.procedures.facts.ProcedureFacts;

/** Puts the issued result among the papers of who applied; where they want nothing else, that hands it over. */
@Component
class ResultDelivery {

    private final CaseStore store;
    private final CaseMoves moves;
    private final IssuedDocuments issued;
    private final ProceduresInForce procedures;
    private final Locker locker;
    private final Clock clock;

    ResultDelivery(
            CaseStore store,
            CaseMoves moves,
            IssuedDocuments issued,
            ProceduresInForce procedures,
            Locker locker,
            Clock clock) {
        this.store = store;
        this.moves = moves;
        this.issued = issued;
        this.procedures = procedures;
        this.locker = locker;
        this.clock = clock;
    }

    void deliver(CaseId id, OutgoingId document) {
        Case one = store.find(id).orElseThrow();
        CaseParties parties = store.parties(id);
        ApplicantId applicant = parties.applicant();
        if (applicant == null) {
            return;
        }
        issued.with(document).ifPresent(issue -> {
            ProcedureFacts facts = procedures
                    .version(one.asked().procedure(), one.asked().version())
                    .facts();
            String code = facts.outcomes().isEmpty()
                    ? ""
                    : facts.outcomes().getFirst().code();
            var file = new LockerFile(
                    issue.code().replace('/', '-') + ".pdf",
                    issue.file().sha256(),
                    issue.file().size(),
                    "application/pdf");
            locker.keep(new LockerPaper(
                    PaperId.random(),
                    applicant,
                    code,
                    name(issue),
                    issue.issuer(),
                    file,
                    null,
                    PaperSource.RESULT,
                    one.code().value(),
                    true,
                    clock.instant()));
        });
        if (parties.delivery() == Delivery.ELECTRONIC) {
            moves.handedOver(id);
        }
    }

    private static String name(IssuedDocuments.Issue issue) {
        String name = issue.type() + " " + issue.code() + ": " + issue.trichYeu();
        return name.substring(0, Math.min(name.length(), LockerPaper.LONGEST));
    }
}

package vn.banggiang.legislation;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.layout.DocumentType;
import vn.banggiang.outgoing.Change;
import vn.banggiang.outgoing.IssuedDocuments;
import vn.banggiang.outgoing.OutgoingIssued;
import vn.banggiang.outgoing.Publication;
import vn.banggiang.publicpages.PublicFrame;

/**
 * What the offices issue comes to the portal of its agency by itself, and so does what it does to earlier documents. Told
 * twice, late or in any order it comes to the same.
 */
@Component
class IssuedHere {

    private final IssuedDocuments issued;
    private final LegalStore store;
    private final RelationStore relations;
    private final VerdictStore verdicts;
    private final PublicFrame portals;
    private final Clock clock;

    IssuedHere(
            IssuedDocuments issued,
            LegalStore store,
            RelationStore relations,
            VerdictStore verdicts,
            PublicFrame portals,
            Clock clock) {
        this.issued = issued;
        this.store = store;
        this.relations = relations;
        this.verdicts = verdicts;
        this.portals = portals;
        this.clock = clock;
    }

    /** Lists what was issued, and notes what it changes. */
    @Transactional
    void take(OutgoingIssued event) {
        Publication publication = event.publication();
        if (publication == null && event.changes().isEmpty()) {
            return;
        }
        IssuedDocuments.Issue issue = issued.with(event.document()).orElseThrow();
        if (publication != null) {
            list(event, issue, publication);
        }
        LocalDate takesEffect = publication == null ? issue.date() : publication.effective();
        event.changes().forEach(change -> note(event, issue.code(), change, takesEffect));
        portals.changed(event.agency());
    }

    private void list(OutgoingIssued event, IssuedDocuments.Issue issue, Publication publication) {
        LegalId id = legal(event.document());
        LegalFacts facts = facts(issue, publication);
        AgencyId agency = event.agency();
        if (store.add(id, agency, true, null, facts, clock.instant())) {
            LegalDocument document = store.find(id).orElseThrow();
            store.write(document, 1, facts, null, clock.instant());
            store.publish(document, 1, null, clock.instant());
            verdicts.await(issue.file().sha256());
        }
    }

    private void note(OutgoingIssued event, String code, Change change, LocalDate takesEffect) {
        relations.note(
                legal(event.document()),
                legal(change.earlier()),
                change.relation(),
                event.agency(),
                code,
                takesEffect,
                null,
                clock.instant());
    }

    private static LegalFacts facts(IssuedDocuments.Issue issue, Publication publication) {
        return new LegalFacts(
                issue.code(),
                DocumentType.named(issue.type()).orElseThrow(),
                issue.issuer(),
                issue.signer(),
                issue.position(),
                issue.date(),
                publication.effective(),
                null,
                issue.trichYeu(),
                publication.field(),
                issue.file(),
                issue.proof().value());
    }

    private static LegalId legal(OutgoingId document) {
        return new LegalId(document.value());
    }
}

package vn.banggiang.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.Role;
import vn.banggiang.directory.UnitId;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.Notation;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.documents.TrichYeu;
import vn.banggiang.documents.Urgency;
import vn.banggiang.documents.VerificationCode;
import vn.banggiang.identity.Actor;
import vn.banggiang.layout.DocumentType;
import vn.banggiang.layout.SignatureBlock;
import vn.banggiang.storage.Sha256;

class OutgoingDocumentTest {

    private static final Instant NOW = Instant.parse("2026-03-05T02:00:00Z");
    private static final PersonId SOMEBODY = PersonId.random();
    private static final IssueNumber FIFTH = new IssueNumber(5, LocalDate.of(2026, 3, 5), SOMEBODY, NOW);

    @Test
    void theSealComesAfterTheNumberAndTheNumberAfterTheLeadersSignature() {
        OutgoingDocument issued = signed().number(FIFTH).issue(sealed());

        assertThat(issued.state()).isEqualTo(OutgoingState.ISSUED);
        assertThat(issued.printedCode()).isEqualTo("05/SNV-VP");
        refuses("documents.wrong-state", () -> approved().number(FIFTH));
        refuses("documents.wrong-state", () -> signed().issue(sealed()));
    }

    @Test
    void nothingHappensToAnIssuedDocument() {
        OutgoingDocument issued = signed().number(FIFTH).issue(sealed());

        refuses("documents.wrong-state", issued::submit);
        refuses("documents.wrong-state", () -> issued.issue(sealed()));
        refuses("documents.wrong-state", () -> issued.number(FIFTH));
        refuses("documents.not-writable", () -> issued.rewrite(content(), block(), issued.notation(), page(9)));
    }

    @Test
    void theTextRestsWhileItIsReviewedAndMayBeWrittenAgainWhenItIsReturned() {
        OutgoingDocument reviewed = draft().submit();

        refuses("documents.not-writable", () -> reviewed.rewrite(content(), block(), reviewed.notation(), page(2)));
        OutgoingDocument rewritten = reviewed.returned().rewrite(content(), block(), reviewed.notation(), page(2));
        assertThat(rewritten.submit().approve().state()).isEqualTo(OutgoingState.APPROVED);
    }

    @Test
    void onlyTheApprovedPageIsSigned() {
        refuses("documents.changed-meanwhile", () -> approved().sign(page(2), signature()));
    }

    @Test
    void withoutAPageNothingIsSubmitted() {
        OutgoingDocument pageless = draft().rewrite(content(), block(), draft().notation(), null);

        refuses("documents.page-missing", pageless::submit);
    }

    @Test
    void aDraftNamesAnAdministrativeTypeAndSomebodyWhoReceivesIt() {
        refuses("documents.type-not-administrative", () -> content(DocumentType.LUAT, List.of(AgencyId.random())));
        refuses("documents.text-missing", () -> content(DocumentType.CONG_VAN, List.of()));
    }

    @Test
    void aProgrammeIsBegunByWhatIsIssuedAndSetsGoalsForYears() {
        DraftContent plan = content(DocumentType.KE_HOACH, List.of(AgencyId.random()));
        OutgoingDocument written = draft().rewrite(plan, block(), draft().notation(), page(1));
        OutgoingDocument issued = written.submit()
                .approve()
                .sign(page(1), signature())
                .number(FIFTH)
                .issue(sealed());

        assertThat(issued.mayBeginProgramme(with(Role.SPECIALIST))).isTrue();
        assertThat(issued.mayBeginProgramme(with(Role.ARCHIVIST))).isFalse();
        assertThat(written.mayBeginProgramme(with(Role.SPECIALIST))).isFalse();
        assertThat(signed().number(FIFTH).issue(sealed()).mayBeginProgramme(with(Role.SPECIALIST)))
                .isFalse();
    }

    private static Actor with(Role role) {
        return new Actor(SOMEBODY, "Bế Thị Thử", AgencyId.random(), Set.of(role), Set.of());
    }

    private static void refuses(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        DocumentsException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private static OutgoingDocument signed() {
        return approved().sign(page(1), signature());
    }

    private static OutgoingDocument approved() {
        return draft().submit().approve();
    }

    private static OutgoingDocument draft() {
        return OutgoingDocument.drafted(
                OutgoingId.random(),
                AgencyId.random(),
                UnitId.random(),
                SOMEBODY,
                new Notation("SNV-VP"),
                content(),
                block(),
                null,
                VerificationCode.random(),
                page(1));
    }

    private static DraftContent content() {
        return content(DocumentType.CONG_VAN, List.of(AgencyId.random()));
    }

    private static DraftContent content(DocumentType type, List<AgencyId> recipients) {
        return new DraftContent(
                type,
                new TrichYeu("Về việc thử"),
                recipients,
                List.of(),
                List.of(),
                "Nội dung.",
                SOMEBODY,
                Urgency.NORMAL);
    }

    private static SignatureBlock block() {
        return new SignatureBlock(List.of(), "GIÁM ĐỐC", "Nông Văn Thử");
    }

    private static DraftVersion page(int number) {
        return new DraftVersion(number, DraftVersion.Source.TEMPLATE, sha(number), 1000, SOMEBODY, NOW, null);
    }

    private static LeaderSignature signature() {
        return new LeaderSignature(sha(7), SOMEBODY, NOW);
    }

    private static Issued sealed() {
        return new Issued(sha(8), 2000, NOW);
    }

    private static Sha256 sha(int digit) {
        return new Sha256(Integer.toString(digit).repeat(64));
    }
}

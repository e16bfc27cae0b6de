package vn.banggiang.signatures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import vn.banggiang.layout.FieldNames;

/** Whoever alters a signed document, however cleverly, is told on. */
class AttackTest {

    private static Verdict verdict(byte[] pdf) {
        return Province.shared().verifier.verify(pdf);
    }

    private static void assertShowsAsChanged(byte[] pdf) {
        Verdict verdict = verdict(pdf);
        assertThat(verdict.overall()).isEqualTo(Verdict.Overall.INVALID);
        assertThat(verdict.changedAfterSigning()).isTrue();
    }

    private static void assertNotValidBecause(byte[] pdf, String reason) {
        Verdict verdict = verdict(pdf);
        assertThat(verdict.overall()).isEqualTo(Verdict.Overall.INVALID);
        assertThat(verdict.allReasons()).extracting(Reason::key).contains(reason);
    }

    private static byte[] afterSeal(UnaryOperator<byte[]> attack) {
        return attack.apply(Papers.SEALED);
    }

    private static byte[] betweenLeaderAndSeal(UnaryOperator<byte[]> attack) {
        return Papers.sealedBy(Province.SEAL, attack.apply(Papers.NUMBERED));
    }

    @Test
    void textAppendedAfterTheSeal() {
        assertShowsAsChanged(afterSeal(Forger::appendsText));
    }

    @Test
    void textAppendedBetweenLeaderAndSeal() {
        assertShowsAsChanged(betweenLeaderAndSeal(Forger::appendsText));
    }

    @Test
    void aWhiteAnnotationAfterTheSeal() {
        assertShowsAsChanged(afterSeal(Forger::coversWithAnAnnotation));
    }

    @Test
    void aWhiteAnnotationBetweenLeaderAndSeal() {
        assertShowsAsChanged(betweenLeaderAndSeal(Forger::coversWithAnAnnotation));
    }

    @Test
    void aWhiteAnnotationThatPretendsToBeATimeStampAfterTheSeal() {
        assertShowsAsChanged(afterSeal(Forger::coversWithAFakeTimeStamp));
        assertShowsAsChanged(afterSeal(Forger::coversWithAFakeTimeStampInTheForm));
    }

    @Test
    void aWhiteAnnotationThatPretendsToBeATimeStampBetweenLeaderAndSeal() {
        assertShowsAsChanged(betweenLeaderAndSeal(Forger::coversWithAFakeTimeStamp));
        assertShowsAsChanged(betweenLeaderAndSeal(Forger::coversWithAFakeTimeStampInTheForm));
    }

    @Test
    void theNumbersFieldEnlargedOverTheTextBetweenLeaderAndSeal() {
        assertShowsAsChanged(betweenLeaderAndSeal(Forger::enlargesTheNumber));
    }

    @Test
    void theNumbersFieldEnlargedOverTheTextAfterTheSeal() {
        assertShowsAsChanged(afterSeal(Forger::enlargesTheNumber));
    }

    @Test
    void theSealHidden() {
        assertShowsAsChanged(afterSeal(Forger::hidesTheSeal));
    }

    @Test
    void theNumberChangedAfterTheSeal() {
        assertShowsAsChanged(afterSeal(Forger::changesTheNumber));
    }

    @Test
    void theNumbersLookChangedWithoutItsValueAfterTheSeal() {
        assertShowsAsChanged(afterSeal(Forger::swapsTheNumbersLook));
    }

    @Test
    void xmpChanged() {
        assertShowsAsChanged(afterSeal(Forger::changesXmp));
        assertShowsAsChanged(betweenLeaderAndSeal(Forger::changesXmp));
    }

    @Test
    void infoChanged() {
        assertShowsAsChanged(afterSeal(Forger::changesInfo));
        assertShowsAsChanged(betweenLeaderAndSeal(Forger::changesInfo));
    }

    @Test
    void theLockDeletedAfterTheSeal() {
        assertNotValidBecause(afterSeal(Forger::deletesTheLock), "signing.reason.lock-missing");
    }

    @Test
    void theLockDeletedBeforeTheSeal() {
        assertNotValidBecause(betweenLeaderAndSeal(Forger::deletesTheLock), "signing.reason.lock-missing");
    }

    @Test
    void aPageAdded() {
        assertShowsAsChanged(afterSeal(Forger::addsAPage));
        assertShowsAsChanged(betweenLeaderAndSeal(Forger::addsAPage));
    }

    @Test
    void aScriptAdded() {
        assertShowsAsChanged(afterSeal(Forger::addsAScriptOnOpening));
        assertShowsAsChanged(betweenLeaderAndSeal(Forger::addsAScriptOnOpening));
    }

    @Test
    void theLeadersSignatureRemoved() {
        byte[] emptied = Forger.removesTheSignatureOf(FieldNames.SIGNATURE, Papers.SEALED);
        byte[] unhinged = Forger.removesTheFieldOf(FieldNames.SIGNATURE, Papers.SEALED);

        assertNotValidBecause(emptied, "signing.reason.leader-missing");
        assertNotValidBecause(unhinged, "signing.reason.leader-missing");
    }

    @Test
    void aSealWithoutALeader() {
        byte[] pdf = Papers.sealedBy(Province.SEAL, SampleDraft.numbered(Papers.DRAFT));

        assertNotValidBecause(pdf, "signing.reason.leader-missing");
    }

    @Test
    void theSealRemoved() {
        Verdict verdict = verdict(Forger.removesTheSignatureOf(FieldNames.SEAL, Papers.SEALED));

        assertThat(verdict.overall()).isEqualTo(Verdict.Overall.INDETERMINATE);
        assertThat(verdict.allReasons()).extracting(Reason::key).containsExactly("signing.open.seal-missing");
    }

    @Test
    void theSealOfAnotherAgency() {
        Verdict verdict = verdict(Papers.sealedBy(Province.OTHER_SEAL, Papers.NUMBERED));

        assertThat(verdict.overall()).isEqualTo(Verdict.Overall.INVALID);
        assertThat(verdict.reasons())
                .containsExactly(
                        Reason.of("signing.reason.agencies-differ", "UBND xã Thử Nghiệm A", "UBND xã Thử Nghiệm B"));
        assertThat(verdict.seal().orElseThrow().organisation()).isEqualTo("UBND xã Thử Nghiệm B");
    }

    @Test
    void theLeadersCertificateUsedAsTheSeal() {
        assertNotValidBecause(Papers.sealedBy(Province.LEADER, Papers.NUMBERED), "signing.reason.not-an-agency");
    }

    @Test
    void theSealsCertificateUsedAsTheLeader() {
        byte[] signed = Papers.signedBy(Province.SEAL, Papers.DRAFT);
        byte[] pdf = Papers.sealedBy(Province.SEAL, SampleDraft.numbered(signed));

        assertNotValidBecause(pdf, "signing.reason.not-a-person");
    }

    @Test
    void aByteFlippedInAnyRevision() {
        int leader = Papers.DRAFT.length / 2;
        int filledIn = Papers.SIGNED.length + (Papers.NUMBERED.length - Papers.SIGNED.length) / 2;
        int seal = Papers.NUMBERED.length + 200;

        assertShowsAsChanged(Forger.flipsAByteAt(leader, Papers.SEALED));
        assertShowsAsChanged(Forger.flipsAByteAt(filledIn, Papers.SEALED));
        assertShowsAsChanged(Forger.flipsAByteAt(seal, Papers.SEALED));
    }

    @Test
    void aByteFlippedInTheGapThatNoSignatureCovers() {
        int padding = new String(Papers.SEALED, java.nio.charset.StandardCharsets.ISO_8859_1).lastIndexOf("000>");

        assertNotValidBecause(Forger.flipsAByteAt(padding, Papers.SEALED), "signing.change.gap");
    }
}

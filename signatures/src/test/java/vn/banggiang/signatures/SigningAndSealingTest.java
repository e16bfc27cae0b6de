package vn.banggiang.signatures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.PrivateKey;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.banggiang.layout.FieldNames;

/** The leader signs, the clerk numbers, the clerk seals: in this order, with the right keys, or not at all. */
class SigningAndSealingTest {

    private final Province province = Province.shared();

    private byte[] seal(byte[] pdf) {
        return province.signer.seal(pdf, province.seal(), Pictures.SEAL, Province.NOW);
    }

    private static void assertRefused(ThrowingCallable action, String key) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        SignaturesException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    @Test
    void aDocumentSignedNumberedAndSealedIsValid() {
        Verdict verdict = province.verifier.verify(seal(Papers.NUMBERED));

        assertThat(verdict.allReasons()).isEmpty();
        assertThat(verdict.overall()).isEqualTo(Verdict.Overall.VALID);
        assertThat(verdict.changedAfterSigning()).isFalse();
    }

    @Test
    void theVerdictSaysWhoSignedForWhichAgencyAndWhen() {
        Verdict verdict = province.verifier.verify(Papers.SEALED);
        SignatureFinding leader = verdict.leader().orElseThrow();
        SignatureFinding seal = verdict.seal().orElseThrow();

        assertThat(leader.signer()).isEqualTo("Nông Thị Mẫu");
        assertThat(leader.title()).isEqualTo("Chủ tịch");
        assertThat(leader.organisation()).isEqualTo("UBND xã Thử Nghiệm A");
        assertThat(leader.claimedTime()).contains(Province.NOW);
        assertThat(leader.stampedTime()).isEmpty();
        assertThat(leader.format()).isEqualTo("PAdES-BASELINE-B");
        assertThat(seal.agencyCode()).isEqualTo("000.01.02.H14");
        assertThat(seal.issuer()).contains("không có giá trị pháp lý");
        assertThat(seal.serialNumber())
                .isEqualTo(province.seal().certificate().getSerialNumber().toString(16));
        assertThat(verdict.summary())
                .isEqualTo(Reason.of("signing.summary.valid", "Nông Thị Mẫu, UBND xã Thử Nghiệm A"));
    }

    @Test
    void everyRevisionStaysInTheFileAsItWas() {
        assertThat(Papers.SEALED).startsWith(Papers.NUMBERED);
        assertThat(Papers.NUMBERED).startsWith(Papers.SIGNED);
        assertThat(Papers.SIGNED).startsWith(Papers.DRAFT);
    }

    @Test
    void theSealComesAfterTheLeadersSignature() {
        assertRefused(() -> seal(SampleDraft.numbered(Papers.DRAFT)), "signing.not-awaiting-seal");
    }

    @Test
    void nothingIsSealedTwice() {
        assertRefused(() -> seal(Papers.SEALED), "signing.not-awaiting-seal");
    }

    @Test
    void nothingIsSealedThatWasAlteredAfterTheLeaderSignedAndTheClerkIsToldWhat() {
        assertRefused(() -> seal(Forger.appendsText(Papers.NUMBERED)), "signing.change.added");
        assertRefused(() -> seal(Forger.coversWithAnAnnotation(Papers.NUMBERED)), "signing.change.annotation");
        assertRefused(() -> seal(Forger.enlargesTheNumber(Papers.NUMBERED)), "signing.change.field");
        assertRefused(() -> seal(Forger.changesInfo(Papers.NUMBERED)), "signing.change.metadata");
        assertRefused(
                () -> seal(Forger.flipsAByteAt(Papers.DRAFT.length / 2, Papers.NUMBERED)), "signing.change.content");
    }

    @Test
    void nothingIsSealedOnASignatureThatIsWorthNothing() {
        byte[] wrongValue = CmsForger.withAWrongSignatureValue(Papers.SIGNED);
        byte[] byAnAgency = Papers.signedBy(Province.SEAL, Papers.DRAFT);

        assertRefused(() -> seal(SampleDraft.numbered(wrongValue)), "signing.reason.does-not-verify");
        assertRefused(() -> seal(SampleDraft.numbered(byAnAgency)), "signing.reason.not-a-person");
    }

    @Test
    void nothingIsSealedOfALeaderWhoseCertificateHasBeenRevokedSince() {
        Province province = Province.founded();
        byte[] signed = province.signer.sign(Papers.DRAFT, province.leader(), Pictures.SIGNATURE, Province.NOW);
        province.authority.revoke(Province.LEADER, Province.NOW.minusSeconds(60));

        assertRefused(
                () -> province.signer.seal(SampleDraft.numbered(signed), province.seal(), Pictures.SEAL, Province.NOW),
                "signing.reason.revoked");
    }

    @Test
    void aSealAloneIsNotHandedOutThoughItVerifiesByItself() {
        byte[] unsigned = Forger.removesTheFieldOf(FieldNames.SIGNATURE, Papers.NUMBERED);
        byte[] sealed = Papers.sealedBy(Province.SEAL, unsigned);
        SealReadiness readiness = new SealReadiness(province.verifier);

        assertThat(province.verifier.verify(sealed).overall()).isEqualTo(Verdict.Overall.VALID);
        assertRefused(
                () -> readiness.requireSealed(
                        sealed, CertificateHolder.of(province.seal().certificate())),
                "signing.not-awaiting-seal");
        assertRefused(() -> seal(unsigned), "signing.not-awaiting-seal");
    }

    @Test
    void anotherSignatureBesideTheLeadersKeepsTheSealAway() {
        assertRefused(
                () -> seal(ForeignSigner.signs(Papers.NUMBERED, Province.LEADER, 1)), "signing.not-awaiting-seal");
    }

    @Test
    void theKeyOfTheSealDoesNotWorkWhereTheLeaderDidNotSign() {
        SigningKey dead = new SigningKey(new DeadKey(), null, province.seal().chain());

        assertRefused(
                () -> province.signer.seal(SampleDraft.numbered(Papers.DRAFT), dead, Pictures.SEAL, Province.NOW),
                "signing.not-awaiting-seal");
        assertRefused(
                () -> province.signer.seal(Papers.NUMBERED, dead, Pictures.SEAL, Province.NOW), "signing.key-failed");
    }

    @Test
    void anotherAgencyCannotSeal() {
        SigningKey other = province.vault.open(Province.OTHER_SEAL);

        assertRefused(
                () -> province.signer.seal(Papers.NUMBERED, other, Pictures.SEAL, Province.NOW),
                "signing.other-agency");
    }

    @Test
    void anAgencyCannotSignForThePersonNorAPersonSeal() {
        assertRefused(
                () -> province.signer.sign(Papers.DRAFT, province.seal(), Pictures.SIGNATURE, Province.NOW),
                "signing.not-a-person");
        assertRefused(
                () -> province.signer.seal(Papers.NUMBERED, province.leader(), Pictures.SEAL, Province.NOW),
                "signing.not-an-agency");
    }

    @Test
    void aCertificateOutsideItsTimeCannotSign() {
        assertRefused(
                () -> province.signer.sign(
                        Papers.DRAFT, province.leader(), Pictures.SIGNATURE, Province.NOW.minusSeconds(1_000_000)),
                "signing.certificate-not-yet-valid");
        assertRefused(
                () -> province.signer.sign(
                        Papers.DRAFT, province.leader(), Pictures.SIGNATURE, Province.NOW.plusSeconds(1_000_000_000)),
                "signing.certificate-expired");
    }

    @Test
    void aRevokedCertificateCannotSign() {
        Province province = Province.founded();
        province.authority.revoke(Province.LEADER, Province.NOW.minusSeconds(60));

        assertRefused(
                () -> province.signer.sign(Papers.DRAFT, province.leader(), Pictures.SIGNATURE, Province.NOW),
                "signing.certificate-revoked");
    }

    @Test
    void aDocumentWithoutTheFieldCannotBeSigned() {
        assertRefused(
                () -> province.signer.sign(ForeignPdf.plain(1), province.leader(), Pictures.SIGNATURE, Province.NOW),
                "signing.field-not-signable");
    }

    /** Whoever works with it fails. */
    private static final class DeadKey implements PrivateKey {

        private static final long serialVersionUID = 1L;

        @Override
        public String getAlgorithm() {
            return "RSA";
        }

        @Override
        public String getFormat() {
            return "none";
        }

        @Override
        public byte[] getEncoded() {
            return new byte[0];
        }
    }
}

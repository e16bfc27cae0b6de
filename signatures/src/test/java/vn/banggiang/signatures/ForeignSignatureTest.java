package vn.banggiang.signatures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of signatures that other programs made: the truth, with its reasons, and no more than is known. */
class ForeignSignatureTest {

    private static final Province PROVINCE = Province.shared();
    private static final byte[] SIGNED = ForeignSigner.signs(ForeignPdf.plain(1), Province.OTHER_LEADER, 1);
    private static final SigningKey KEY = PROVINCE.vault.open(Province.OTHER_LEADER);

    private static Verdict verdict(byte[] pdf) {
        return PROVINCE.verifier.verify(pdf);
    }

    private static List<String> reasons(Verdict verdict) {
        return verdict.allReasons().stream().map(Reason::key).toList();
    }

    private static SignatureVerifier at(Instant time, TrustAnchors anchors) {
        return new SignatureVerifier(anchors, PROVINCE.revocations, Clock.fixed(time, ZoneOffset.UTC));
    }

    private static byte[] followedBy(byte[] pdf, byte[] more) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(pdf);
        both.writeBytes(more);
        return both.toByteArray();
    }

    @Test
    void anIntactSignatureInBerOfIndefiniteLengthIsIntact() {
        Verdict verdict = verdict(CmsForger.inIndefiniteLength(SIGNED));

        assertThat(verdict.allReasons()).isEmpty();
        assertThat(verdict.overall()).isEqualTo(Verdict.Overall.VALID);
    }

    @Test
    void whatStandsBehindTheSignaturesEndIsStillTold() {
        byte[] indefinite = CmsForger.inIndefiniteLength(SIGNED);

        assertThat(reasons(verdict(CmsForger.withDataBehindTheCms(SIGNED)))).contains("signing.change.gap");
        assertThat(reasons(verdict(CmsForger.withDataBehindTheCms(indefinite)))).contains("signing.change.gap");
    }

    @Test
    void aSigningTimeInTheFutureIsNotBelieved() {
        Verdict early =
                at(Province.NOW.minus(Duration.ofHours(1)), PROVINCE.anchors).verify(SIGNED);
        Verdict clocksDiffer =
                at(Province.NOW.minus(Duration.ofMinutes(5)), PROVINCE.anchors).verify(SIGNED);

        assertThat(early.overall()).isEqualTo(Verdict.Overall.INDETERMINATE);
        assertThat(reasons(early)).containsExactly("signing.reason.time-in-future");
        assertThat(clocksDiffer.overall()).isEqualTo(Verdict.Overall.VALID);
    }

    @Test
    void anAlgorithmThatNobodyKnowsLeavesOpenWhetherTheContentChanged() {
        Verdict verdict = verdict(CmsForger.withAnUnknownDigest(SIGNED));

        assertThat(verdict.overall()).isEqualTo(Verdict.Overall.INDETERMINATE);
        assertThat(verdict.changedAfterSigning()).isFalse();
        assertThat(verdict.allReasons())
                .containsExactly(Reason.of("signing.reason.unknown-algorithm", "2.16.840.1.101.3.4.2.99"));
    }

    @Test
    void whatNamesAnotherAlgorithmThanADigestsIsLeftOpenAndTheAlgorithmNamed() {
        byte[] pdf = CmsForger.withASignatureWhereTheDigestBelongs(SIGNED, KEY);

        assertThat(verdict(pdf).overall()).isEqualTo(Verdict.Overall.INDETERMINATE);
        assertThat(verdict(pdf).changedAfterSigning()).isFalse();
        assertThat(verdict(pdf).allReasons())
                .containsExactly(Reason.of("signing.reason.unknown-algorithm", "1.2.840.113549.1.1.11"));
    }

    @Test
    void aSignatureThatDoesNotSayWhenItWasMadeIsNotBelievedAndThatIsSaid() {
        byte[] pdf = CmsForger.writing("/N (D:2026", "/M (D:2026", SIGNED, KEY);

        assertThat(verdict(pdf).overall()).isEqualTo(Verdict.Overall.INDETERMINATE);
        assertThat(reasons(verdict(pdf))).containsExactly("signing.reason.time-missing");
    }

    @Test
    void aTimeOutsideTheCertificatesOwnIsTheWholeReason() {
        byte[] before = CmsForger.writing("/M (D:2024", "/M (D:2026", SIGNED, KEY);
        byte[] within = CmsForger.writing("/M (D:2026", "/M (D:2026", SIGNED, KEY);

        assertThat(verdict(before).overall()).isEqualTo(Verdict.Overall.INVALID);
        assertThat(reasons(verdict(before))).containsExactly("signing.reason.not-yet-valid");
        assertThat(verdict(within).overall()).isEqualTo(Verdict.Overall.VALID);
    }

    @Test
    void aWrongSignatureOverIntactContentDoesNotSayThatTheContentChanged() {
        Verdict verdict = verdict(CmsForger.withAWrongSignatureValue(SIGNED));

        assertThat(verdict.overall()).isEqualTo(Verdict.Overall.INVALID);
        assertThat(verdict.changedAfterSigning()).isFalse();
        assertThat(reasons(verdict)).containsExactly("signing.reason.does-not-verify");
    }

    @Test
    void bytesThatFollowTheLastSignatureAreMentioned() {
        byte[] appended = followedBy(SIGNED, "% somebody wrote this\n".getBytes(StandardCharsets.US_ASCII));

        assertThat(verdict(appended).overall()).isEqualTo(Verdict.Overall.VALID);
        assertThat(verdict(appended).reasons()).containsExactly(Reason.of("signing.note.bytes-after", 18L));
        assertThat(reasons(verdict(followedBy(SIGNED, SIGNED)))).containsExactly("signing.note.bytes-after");
        assertThat(verdict(followedBy(SIGNED, new byte[] {'\r', '\n', 0})).reasons())
                .isEmpty();
    }

    @Test
    void noBytesMayFollowTheSealOfOurOwnForm() {
        byte[] appended = followedBy(Papers.SEALED, "% somebody wrote this\n".getBytes(StandardCharsets.US_ASCII));

        assertThat(verdict(appended).overall()).isEqualTo(Verdict.Overall.INVALID);
        assertThat(reasons(verdict(appended))).containsExactly("signing.change.bytes-after");
    }

    @Test
    void aSignatureThatLeavesOutAPartOfItsOwnRevisionIsNotValid() {
        byte[] pdf = CmsForger.coveringLess(10, SIGNED, KEY);
        byte[] whole = CmsForger.coveringLess(0, SIGNED, KEY);

        assertThat(reasons(verdict(whole))).doesNotContain("signing.change.revision-uncovered");
        assertThat(verdict(pdf).overall()).isEqualTo(Verdict.Overall.INVALID);
        assertThat(reasons(verdict(pdf))).contains("signing.change.revision-uncovered");
    }

    @Test
    void aVerdictNamesAllThatIsWrong() {
        Instant late = Province.NOW.plus(Duration.ofDays(365 * 20));
        byte[] pdf = ForeignSigner.signsAt(ForeignPdf.plain(1), Province.OTHER_LEADER, late);

        Verdict verdict = at(late, TrustAnchors.of(List.of())).verify(pdf);

        assertThat(verdict.signatures().getFirst().result()).isEqualTo(SignatureResult.INVALID);
        assertThat(verdict.signatures().getFirst().reasons())
                .extracting(Reason::key)
                .containsExactly("signing.reason.expired-at-signing", "signing.reason.unknown-issuer");
    }
}

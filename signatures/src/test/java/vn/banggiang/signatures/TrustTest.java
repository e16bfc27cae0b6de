package vn.banggiang.signatures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A genuine signature is worth only what its certificate is. */
class TrustTest {

    private static List<String> reasons(Verdict verdict) {
        return verdict.allReasons().stream().map(Reason::key).toList();
    }

    @Test
    void anUnknownRootCannotBeTrusted() {
        SignatureVerifier verifier =
                new SignatureVerifier(TrustAnchors.of(List.of()), Province.shared().revocations, Province.CLOCK);

        Verdict verdict = verifier.verify(Papers.SEALED);

        assertThat(verdict.overall()).isEqualTo(Verdict.Overall.INDETERMINATE);
        assertThat(reasons(verdict)).containsOnly("signing.reason.unknown-issuer");
        assertThat(verdict.changedAfterSigning()).isFalse();
    }

    @Test
    void anotherRootOfTheSameNameCannotBeTrusted() {
        Province twin = Province.founded();
        SignatureVerifier verifier = new SignatureVerifier(twin.anchors, twin.revocations, Province.CLOCK);

        assertThat(verifier.verify(Papers.SEALED).overall()).isEqualTo(Verdict.Overall.INDETERMINATE);
    }

    @Test
    void withoutARevocationListNothingIsSure() {
        SignatureVerifier verifier =
                new SignatureVerifier(Province.shared().anchors, Revocations.of(List.of()), Province.CLOCK);

        Verdict verdict = verifier.verify(Papers.SEALED);

        assertThat(verdict.overall()).isEqualTo(Verdict.Overall.INDETERMINATE);
        assertThat(reasons(verdict)).containsOnly("signing.reason.revocation-unknown");
    }

    @Test
    void aCertificateRevokedBeforeItSignedMakesTheSignatureInvalid() {
        Province province = Province.founded();
        byte[] sealed = sealedIn(province);
        province.authority.revoke(Province.LEADER, Province.NOW.minusSeconds(3600));

        Verdict verdict = province.verifier.verify(sealed);

        assertThat(verdict.overall()).isEqualTo(Verdict.Overall.INVALID);
        assertThat(reasons(verdict)).containsExactly("signing.reason.revoked");
        assertThat(verdict.seal().orElseThrow().result()).isEqualTo(SignatureResult.VALID);
    }

    @Test
    void aCertificateRevokedAfterItSignedCannotBeTrustedWithoutATimeStamp() {
        Province province = Province.founded();
        byte[] sealed = sealedIn(province);
        province.authority.revoke(Province.SEAL, Province.NOW.plusSeconds(3600));
        SignatureVerifier later = new SignatureVerifier(
                province.anchors,
                province.revocations,
                Clock.fixed(Province.NOW.plus(Duration.ofDays(1)), ZoneOffset.UTC));

        Verdict verdict = later.verify(sealed);

        assertThat(verdict.overall()).isEqualTo(Verdict.Overall.INDETERMINATE);
        assertThat(reasons(verdict)).containsExactly("signing.reason.revoked");
    }

    @Test
    void anExpiredCertificateCannotBeTrustedWithoutATimeStamp() {
        SignatureVerifier later = new SignatureVerifier(
                Province.shared().anchors,
                Province.shared().revocations,
                Clock.fixed(Province.NOW.plus(Duration.ofDays(6 * 365)), ZoneOffset.UTC));

        Verdict verdict = later.verify(Papers.SEALED);

        assertThat(verdict.overall()).isEqualTo(Verdict.Overall.INDETERMINATE);
        assertThat(reasons(verdict)).containsOnly("signing.reason.expired");
    }

    private static byte[] sealedIn(Province province) {
        byte[] signed = province.signer.sign(Papers.DRAFT, province.leader(), Pictures.SIGNATURE, Province.NOW);
        return province.signer.seal(SampleDraft.numbered(signed), province.seal(), Pictures.SEAL, Province.NOW);
    }
}

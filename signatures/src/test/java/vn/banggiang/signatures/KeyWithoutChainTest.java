package vn.banggiang.signatures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A key file that brings the signer's certificate alone: its issuers are found, or it does not sign. */
class KeyWithoutChainTest {

    private static final KeyId ALONE = new KeyId("seal-alone");
    private static final Province PROVINCE = Province.founded();
    private static X509Certificate issuer;

    @BeforeAll
    static void aKeyFileWithoutIssuers() throws Exception {
        issuer = PROVINCE.seal().chain().get(1);
        KeyStore store = KeyStore.getInstance("PKCS12");
        char[] passphrase = "test passphrase".toCharArray();
        try (var in = Files.newInputStream(PROVINCE.directory.resolve("keys/seal-a.p12"))) {
            store.load(in, passphrase);
        }
        PrivateKey key = (PrivateKey) store.getKey(store.aliases().nextElement(), passphrase);
        PROVINCE.vault.store(ALONE, key, List.of(PROVINCE.seal().certificate()));
    }

    private static byte[] seal() {
        byte[] signed = PROVINCE.signer.sign(Papers.DRAFT, PROVINCE.leader(), Pictures.SIGNATURE, Province.NOW);
        return PROVINCE.signer.seal(
                SampleDraft.numbered(signed), PROVINCE.vault.open(ALONE), Pictures.SEAL, Province.NOW);
    }

    private static void assertRefused(String key) {
        assertThatThrownBy(KeyWithoutChainTest::seal)
                .isInstanceOfSatisfying(
                        SignaturesException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    @Test
    void withoutAChainToARootNothingIsSealedAndWithItsIssuerAtHandARevokedKeyIsTold() throws Exception {
        assertRefused("signing.certificate-without-root");

        Files.createDirectories(PROVINCE.directory.resolve("intermediates"));
        Files.writeString(
                PROVINCE.directory.resolve("intermediates/issuer.pem"),
                "-----BEGIN CERTIFICATE-----\n"
                        + Base64.getMimeEncoder().encodeToString(issuer.getEncoded())
                        + "\n-----END CERTIFICATE-----\n");
        byte[] sealed = seal();
        assertThat(PROVINCE.verifier.verify(sealed).overall()).isEqualTo(Verdict.Overall.VALID);

        PROVINCE.authority.revoke(Province.SEAL, Province.NOW.minusSeconds(60));
        assertRefused("signing.certificate-revoked");
    }

    @Test
    void aSealThatWouldNotVerifyIsNotHandedOut() {
        Province province = Province.founded();
        SignatureVerifier distrustful =
                new SignatureVerifier(province.anchors, Revocations.of(List.of()), Province.CLOCK);
        SealReadiness readiness = new SealReadiness(distrustful);

        CertificateHolder agency = CertificateHolder.of(province.seal().certificate());

        assertThatThrownBy(() -> readiness.requireSealed(Papers.SEALED, agency))
                .isInstanceOfSatisfying(
                        SignaturesException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("signing.reason.unknown-issuer"));
    }
}

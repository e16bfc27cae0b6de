package vn.banggiang.signatures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.ProtectionPolicy;
import org.apache.pdfbox.pdmodel.encryption.PublicKeyProtectionPolicy;
import org.apache.pdfbox.pdmodel.encryption.PublicKeyRecipient;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.banggiang.layout.LayoutException;
import vn.banggiang.layout.read.LayoutReader;

/** Files that are not what they should be get a refusal, not a stack trace. */
class HostileFileTest {

    private final SignatureVerifier verifier = Province.shared().verifier;

    private static void assertRefused(ThrowingCallable action, String key) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        SignaturesException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private static SignatureVerifier limitedTo(PdfLimits limits) {
        return new SignatureVerifier(Province.shared().anchors, Province.shared().revocations, Province.CLOCK, limits);
    }

    @Test
    void whatIsNoPdf() {
        assertRefused(() -> verifier.verify("<html/>".getBytes(StandardCharsets.UTF_8)), "signing.not-a-pdf");
        assertRefused(() -> verifier.verify(new byte[0]), "signing.not-a-pdf");
    }

    @Test
    void aPdfWithNothingBehindItsFirstLine() {
        assertRefused(() -> verifier.verify("%PDF-1.7\n".getBytes(StandardCharsets.UTF_8)), "signing.pdf-unreadable");
    }

    @Test
    void aPdfCutInTheMiddleIsNeverValid() {
        byte[] half = Arrays.copyOf(Papers.SEALED, Papers.SEALED.length - 4000);

        assertThat(verifier.verify(half).overall()).isNotEqualTo(Verdict.Overall.VALID);
    }

    @Test
    void anEncryptedPdf() throws IOException {
        assertRefused(() -> verifier.verify(encrypted("secret")), "signing.pdf-encrypted");
        assertRefused(() -> verifier.verify(encrypted("")), "signing.pdf-encrypted");
    }

    @Test
    void aPdfThatIsEncryptedForACertificateIsNotCalledDamaged() throws IOException {
        PublicKeyRecipient reader = new PublicKeyRecipient();
        reader.setX509(Province.shared().vault.open(Province.LEADER).certificate());
        reader.setPermission(new AccessPermission());
        PublicKeyProtectionPolicy policy = new PublicKeyProtectionPolicy();
        policy.addRecipient(reader);
        byte[] locked = encrypted(policy);

        assertRefused(() -> verifier.verify(locked), "signing.pdf-encrypted");
        assertThatThrownBy(() -> new LayoutReader().read(locked))
                .isInstanceOfSatisfying(
                        LayoutException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("layout.pdf-encrypted"));
    }

    @Test
    void anEndlessStreamIsReadOnlyToTheLimit() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return '%';
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                Arrays.fill(bytes, from, from + length, (byte) '%');
                return length;
            }
        };
        SignatureVerifier limited = limitedTo(new PdfLimits(1 << 20, 10, 10, Duration.ofSeconds(10)));

        assertThatThrownBy(() -> limited.verify(endless))
                .isInstanceOfSatisfying(
                        SignaturesException.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(SignaturesException.Kind.TOO_LARGE));
    }

    @Test
    void tooManyPagesOrSignatures() {
        SignatureVerifier limited = limitedTo(new PdfLimits(1 << 20, 3, 1, Duration.ofSeconds(10)));

        assertRefused(() -> limited.verify(ForeignPdf.plain(4)), "signing.too-many-pages");
        assertRefused(() -> limited.verify(Papers.SEALED), "signing.too-many-signatures");
    }

    @Test
    void pagesThatTakeTooLongToCompareLeaveTheVerdictOpen() {
        SignatureVerifier hurried = limitedTo(new PdfLimits(50 << 20, 2000, 20, Duration.ZERO));

        Verdict verdict = hurried.verify(Papers.SEALED);

        assertThat(verdict.overall()).isEqualTo(Verdict.Overall.INDETERMINATE);
        assertThat(verdict.reasons()).containsExactly(Reason.of("signing.open.too-long-to-compare"));
    }

    @Test
    void aStreamGivesTheSameVerdictAsItsBytes() throws IOException {
        assertThat(verifier.verify(new ByteArrayInputStream(Papers.SEALED))).isEqualTo(verifier.verify(Papers.SEALED));
    }

    private static byte[] encrypted(String password) throws IOException {
        return encrypted(new StandardProtectionPolicy("owner", password, new AccessPermission()));
    }

    private static byte[] encrypted(ProtectionPolicy policy) throws IOException {
        try (PDDocument document = Loader.loadPDF(ForeignPdf.plain(1))) {
            document.protect(policy);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}

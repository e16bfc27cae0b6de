package vn.banggiang.signatures;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.PAdESTimestampParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.DSSUtils;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files that nobody signed are not called forged; what they carry instead is named. */
class UnsignedFileTest {

    private static final TestTimeStamps STAMPS = new TestTimeStamps(Province.NOW);

    private static byte[] stamped() {
        PAdESService service = new PAdESService(Offline.certificateVerifier());
        service.setTspSource(STAMPS);
        return DSSUtils.toByteArray(
                service.timestamp(new InMemoryDocument(ForeignPdf.plain(1)), new PAdESTimestampParameters()));
    }

    @Test
    void aTimeStampAloneIsNoSignature() {
        Verdict unknown = Province.shared().verifier.verify(stamped());
        Verdict known = new SignatureVerifier(
                        TrustAnchors.of(List.of(STAMPS.anchor())), Province.shared().revocations, Province.CLOCK)
                .verify(stamped());

        assertThat(unknown.overall()).isEqualTo(Verdict.Overall.UNSIGNED);
        assertThat(unknown.reasons())
                .containsExactly(Reason.of("signing.note.stamped-unknown", "10:00 02/03/2026", "Trial time stamps"));
        assertThat(known.reasons())
                .containsExactly(Reason.of("signing.note.stamped", "10:00 02/03/2026", "Trial time stamps"));
    }

    @Test
    void aTimeStampOverOtherContentSaysNothing() {
        byte[] pdf = stamped();
        int amount = new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("/MediaBox");

        Verdict verdict = Province.shared().verifier.verify(Forger.flipsAByteAt(amount + 20, pdf));

        assertThat(verdict.overall()).isNotEqualTo(Verdict.Overall.VALID);
        assertThat(verdict.reasons()).extracting(Reason::key).doesNotContain("signing.note.stamped");
    }

    @Test
    void aFilePreparedForSigningIsNotSigned() {
        Verdict verdict = Province.shared().verifier.verify(Papers.DRAFT);

        assertThat(verdict.overall()).isEqualTo(Verdict.Overall.UNSIGNED);
        assertThat(verdict.reasons()).containsExactly(Reason.of("signing.note.prepared"));
    }
}

package vn.banggiang.signatures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** PDFs that other programs made and signed. */
class ForeignDocumentTest {

    private static Verdict verdict(byte[] pdf) {
        return Province.shared().verifier.verify(pdf);
    }

    private static byte[] signedOnce() {
        return ForeignSigner.signs(ForeignPdf.plain(2), Province.OTHER_LEADER, 1);
    }

    @Test
    void aPdfWithoutSignaturesIsUnsigned() {
        Verdict verdict = verdict(ForeignPdf.plain(1));

        assertThat(verdict.overall()).isEqualTo(Verdict.Overall.UNSIGNED);
        assertThat(verdict.summary()).isEqualTo(Reason.of("signing.summary.unsigned"));
    }

    @Test
    void oneSignatureOfAnAuthorityThatWeTrustIsValid() {
        Verdict verdict = verdict(signedOnce());

        assertThat(verdict.allReasons()).isEmpty();
        assertThat(verdict.overall()).isEqualTo(Verdict.Overall.VALID);
        assertThat(verdict.leader().orElseThrow().signer()).isEqualTo("Hoàng Văn Ví");
    }

    @Test
    void threeSignaturesInARowAreValid() {
        byte[] second = ForeignSigner.signs(signedOnce(), Province.LEADER, 2);
        byte[] third = ForeignSigner.signs(second, Province.SEAL, 3);

        Verdict verdict = verdict(third);

        assertThat(verdict.allReasons()).isEmpty();
        assertThat(verdict.overall()).isEqualTo(Verdict.Overall.VALID);
        assertThat(verdict.signatures()).hasSize(3);
    }

    @Test
    void whatWasAddedAfterTheSignatureShows() {
        assertThat(verdict(Forger.appendsText(signedOnce())).changedAfterSigning())
                .isTrue();
        assertThat(verdict(Forger.coversWithAnAnnotation(signedOnce())).changedAfterSigning())
                .isTrue();
        assertThat(verdict(Forger.coversWithAFakeTimeStamp(signedOnce())).overall())
                .isEqualTo(Verdict.Overall.INVALID);
    }

    @Test
    void aLaterSignatureThatCoversTheTextShows() {
        byte[] covered = ForeignSigner.covers(signedOnce(), Province.LEADER);

        Verdict verdict = verdict(covered);

        assertThat(verdict.overall()).isEqualTo(Verdict.Overall.INVALID);
        assertThat(verdict.reasons()).contains(Reason.of("signing.change.page-looks-different", 1));
    }
}

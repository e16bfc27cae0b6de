package vn.banggiang.signing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SigningAndSealingTest {

    private final Province province = Province.shared();

    private byte[] signed() {
        return province.signer.sign(DraftPdf.ofPages(1), province.leader(), Pictures.SIGNATURE, Province.NOW);
    }

    private byte[] sealed() {
        byte[] filled = DraftPdf.fill(signed(), "15", "ngay 02 thang 3 nam 2026");
        return province.signer.seal(filled, province.seal(), Pictures.SEAL, Province.NOW);
    }

    @Test
    void aDocumentSignedNumberedAndSealedIsValid() throws Exception {
        byte[] pdf = sealed();

        Verdict verdict = province.verifier.verify(pdf);

        assertThat(verdict.allReasons()).isEmpty();
        assertThat(verdict.overall()).isEqualTo(Verdict.Overall.VALID);
        assertThat(verdict.leader().orElseThrow().signer()).isEqualTo("Nông Thị Mẫu");
        assertThat(verdict.seal().orElseThrow().agencyCode()).isEqualTo("000.01.02.H14");
    }
}

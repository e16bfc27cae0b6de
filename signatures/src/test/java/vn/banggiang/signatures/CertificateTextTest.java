package vn.banggiang.signatures;

import static org.assertj.core.api.Assertions.assertThat;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.junit.jupiter.api.Test;

/** Names from certificates are shown as they are meant, and can neither break a line nor turn it around. */
class CertificateTextTest {

    private static X500Name named(String commonName) {
        return new X500NameBuilder().addRDN(BCStyle.CN, commonName).build();
    }

    private static String shown(String commonName) {
        return CertificateText.of(named(commonName), BCStyle.CN);
    }

    @Test
    void aNameIsShownWithoutTheEscapesOfX500() {
        assertThat(shown("Sở Văn hóa, Thể thao và Du lịch")).isEqualTo("Sở Văn hóa, Thể thao và Du lịch");
        assertThat(shown("\"A\" + B; <C> #1\\2")).isEqualTo("\"A\" + B; <C> #1\\2");
    }

    @Test
    void aNameStaysOnOneLineAndCarriesNoInvisibleCharacters() {
        assertThat(shown("A\r\nSigned by: B\u2028C\u0085D")).isEqualTo("A Signed by: B C D");
        assertThat(shown("\u202Eevil\u202C \u2066x\u2069\u200B\uFEFF\u001B[31m"))
                .isEqualTo("evil x [31m");
    }

    @Test
    void aNameThatFloodsThePageIsCut() {
        assertThat(shown("Ủ".repeat(5000))).hasSize(200);
    }

    @Test
    void decomposedLettersAreComposed() {
        assertThat(shown("U\u0309y ban")).isEqualTo("Ủy ban");
    }

    @Test
    void anIssuerWithoutACommonNameIsShownByAllThatItHas() {
        X500Name issuer = new X500NameBuilder()
                .addRDN(BCStyle.O, "A, B")
                .addRDN(BCStyle.C, "VN")
                .build();

        assertThat(CertificateText.whole(issuer)).isEqualTo("A, B, VN");
    }
}

package vn.banggiang.signatures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** How long an ASN.1 sequence is, however it says so. */
class BerValueTest {

    private static int length(String hex) {
        return BerValue.length(HexFormat.of().parseHex(hex));
    }

    @Test
    void aDefiniteLength() {
        assertThat(length("3003020101" + "0000")).isEqualTo(5);
        assertThat(length("308103020101" + "ff")).isEqualTo(6);
    }

    @Test
    void anIndefiniteLengthEndsWithItsOwnEndOfContents() {
        assertThat(length("3080" + "020100" + "0000" + "0000")).isEqualTo(7);
        assertThat(length("3080" + "2480" + "040100" + "0000" + "0000" + "07")).isEqualTo(11);
        assertThat(length("3080" + "bf8101" + "80" + "0000" + "0000")).isEqualTo(10);
    }

    @Test
    void whatIsNoSequenceOrDoesNotEnd() {
        assertThat(length("")).isZero();
        assertThat(length("0000")).isZero();
        assertThat(length("30")).isZero();
        assertThat(length("3080")).isZero();
        assertThat(length("3080" + "020100" + "00")).isZero();
        assertThat(length("3085ffffffffff")).isZero();
        assertThat(length("3084ffffffff")).isZero();
        assertThat(length("3080" + "0480" + "0000" + "0000")).isZero();
        assertThat(length("3080".repeat(100_000))).isZero();
    }
}

package vn.banggiang.identity.totp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TotpCodesTest {

    private static final TotpSecret OF_THE_RFC =
            new TotpSecret("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    /** The last six of the eight digits in RFC 6238, appendix B. */
    @ParameterizedTest
    @CsvSource({
        "59,287082,1",
        "1111111109,081804,37037036",
        "1111111111,050471,37037037",
        "1234567890,005924,41152263",
        "2000000000,279037,66666666",
        "20000000000,353130,666666666"
    })
    void theyAreThoseOfTheStandard(long second, String code, long step) {
        assertThat(at(second).step(OF_THE_RFC, code)).hasValue(step);
    }

    @Test
    void aTelephoneMayBeWrongByOneStepAndNoMore() {
        assertThat(at(59 - 30).step(OF_THE_RFC, "287082")).hasValue(1);
        assertThat(at(59 + 30).step(OF_THE_RFC, "287082")).hasValue(1);
        assertThat(at(59 + 31).step(OF_THE_RFC, "287082")).isEmpty();
        assertThat(at(1_111_111_109 - 60).step(OF_THE_RFC, "081804")).isEmpty();
        assertThat(at(1_111_111_109 + 60).step(OF_THE_RFC, "081804")).isEmpty();
    }

    @Test
    void peopleMayLeaveBlanks() {
        assertThat(at(59).step(OF_THE_RFC, " 287 082 ")).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "287083", "87082", "0287082", "94287082", "２８７０８２", "abcdef", "-28708.2.0.0"})
    void anythingElseIsWrong(String code) {
        assertThat(at(59).step(OF_THE_RFC, code)).isEmpty();
    }

    @Test
    void anAuthenticatorReadsTheAddress() {
        assertThat(OF_THE_RFC.inGroups()).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
        assertThat(OF_THE_RFC.address("vanthu.stttt"))
                .isEqualTo("otpauth://totp/B%E1%BA%B1ng%20Giang:vanthu.stttt"
                        + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=B%E1%BA%B1ng%20Giang");
        assertThat(new TotpSecret(new byte[20]).inGroups()).isEqualTo("AAAA AAAA AAAA AAAA AAAA AAAA AAAA AAAA");
    }

    @Test
    void recoveryCodesAreTypedAsTheyWerePrinted() {
        RecoveryCode code = RecoveryCode.random(new SecureRandom());
        assertThat(RecoveryCode.typed(code.inGroups())).hasValue(code);
        assertThat(RecoveryCode.typed(" " + code.digits())).hasValue(code);
        assertThat(RecoveryCode.typed("287082")).isEmpty();
        assertThat(RecoveryCode.typed(code.digits() + "1")).isEmpty();
    }

    private static TotpCodes at(long second) {
        return new TotpCodes(Clock.fixed(Instant.ofEpochSecond(second), ZoneOffset.UTC));
    }
}

package vn.banggiang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsernameTest {

    @ParameterizedTest
    @CsvSource({
        "Nông Thị Hạnh, STTTT, hanhnt.stttt",
        "  Đàm  Văn Đức , STNCĐS, ducdv.stncds",
        "Y Blok, UBND, bloky.ubnd",
        "Sùng, UBND H.BL, sung.ubnd-h-bl",
    })
    void anOfficialIsUsuallyCalledByGivenNameAndAgency(String fullName, String agency, String usual) {
        assertThat(Username.usual(fullName, agency)).hasValue(new Username(usual));
        assertThat(Username.usual(Normalizer.normalize(fullName, Normalizer.Form.NFD), agency))
                .hasValue(new Username(usual));
    }

    @Test
    void aNameWithoutLettersForItHasNone() {
        assertThat(Username.usual("李", "STTTT")).isEmpty();
        assertThat(Username.usual("", "")).isEmpty();
        assertThat(Username.usual("Nông " + "Thị ".repeat(200) + "Hạnh", "STTTT"))
                .isEmpty();
    }
}

package vn.banggiang.edxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    @ParameterizedTest
    @CsvSource({
        "000.00.00.H14, QCVN_102_2016, 1, H14",
        "000.00.05.H14, QCVN_102_2016, 2, H14",
        "000.03.05.H14, QCVN_102_2016, 3, H14",
        "007.03.05.h14, QCVN_102_2016, 4, H14",
        "28.22.H17, QCVN_102_2016, 3, H17",
        "H14, DECISION_20_2020, 1, H14",
        "H15.50.05.13, DECISION_20_2020, 4, H15",
    })
    void bothFormsOfAgencyIdentifiersAreUnderstood(String text, OrganId.Form form, int level, String top) {
        OrganId id = OrganId.parse(" " + text + "\n");

        assertThat(id.form()).isEqualTo(form);
        assertThat(id.level()).isEqualTo(level);
        assertThat(id.top()).isEqualTo(top);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "H1", "000.00.00", "000..00.H14", "../H14", "H14.", "H14.0000001", "H14/05"})
    void whatIsNoAgencyIdentifierIsRefused(String text) {
        assertThat(OrganId.tryParse(text)).isEmpty();
        assertThatExceptionOfType(EdxmlException.class)
                .isThrownBy(() -> OrganId.parse(text))
                .satisfies(e -> assertThat(e.key()).isEqualTo("edxml.organ-id-invalid"));
    }

    @Test
    void aConventionalDocumentIdTellsItsParts() {
        DocumentId id = new DocumentId("000.00.00.G22,2015/09/30,7816/VPCP-TTĐT");

        assertThat(id.parts())
                .contains(new DocumentId.Parts(
                        OrganId.parse("000.00.00.G22"),
                        LocalDate.of(2015, 9, 30),
                        new DocumentCode("7816", "VPCP-TTĐT")));
        assertThat(new DocumentId("000.00.00.G22,2014/02/30,7816/VPCP").parts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2015/09/20 11:08:36, 2015-09-20T11:08:36",
        "2015-09-20T11:08:36.123, 2015-09-20T11:08:36",
        "2015-09-20T20:08:36Z, 2015-09-21T03:08:36",
        "2015-09-20T11:08:36+07:00, 2015-09-20T11:08:36",
        "20/9/2015, 2015-09-20T00:00:00",
    })
    void timesAreReadInTheWaysProducersWriteThem(String text, LocalDateTime time) {
        assertThat(EdxmlTime.anyTime(text)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2015/02/29", "2015/13/01", "2015/09/20 25:00:00", "0", "2015-09-20T11:08:36+99:99"})
    void whatIsNoTimeIsNone(String text) {
        assertThat(EdxmlTime.anyTime(text)).isEmpty();
    }

    @Property
    void noNameEscapesItsFolder(@ForAll String text) {
        Optional<SafeFileName> name = SafeFileName.of(text + "\u202E/../x\u0000y" + text);

        name.ifPresent(safe -> {
            assertThat(safe.value())
                    .doesNotContain("/", "\\", "\u202E", "\u0000")
                    .isNotBlank();
            assertThat(safe.value()).isNotEqualTo("..").doesNotStartWith(".");
            assertThat(safe.value().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                    .hasSizeLessThanOrEqualTo(200);
            assertThat(SafeFileName.of(safe.value())).contains(safe);
        });
    }

    @Test
    void aLongNameKeepsItsExtension() {
        SafeFileName name = SafeFileName.of("quyết định ".repeat(50) + ".pdf").orElseThrow();

        assertThat(name.extension()).isEqualTo("pdf");
        assertThat(name.value()).startsWith("quyết định");
    }

    @Test
    void anUnsafeNameIsNoSafeFileName() {
        assertThatExceptionOfType(EdxmlException.class).isThrownBy(() -> new SafeFileName("../x"));
        assertThatExceptionOfType(EdxmlException.class).isThrownBy(() -> new SafeFileName(""));
    }
}

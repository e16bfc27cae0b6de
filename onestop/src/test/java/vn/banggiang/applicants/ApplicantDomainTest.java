package vn.banggiang.applicants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicantDomainTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @ParameterizedTest
    @CsvSource({"004090123456, 1990", "004 185.123 456, 1985", "004-201-000-001, 2001", "004317000001, 2017"})
    void anIdentityNumberTellsTheYearOfBirth(String typed, int year) {
        IdentityNumber number = IdentityNumber.typed(typed).orElseThrow();

        assertThat(number.fits(LocalDate.of(year, 7, 1))).isTrue();
        assertThat(number.fits(LocalDate.of(year + 1, 7, 1))).isFalse();
        assertThat(number.fits(LocalDate.of(year + 100, 7, 1))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "00409012345",
                "0040901234567",
                "00409012345a",
                "000090123456",
                "０04090123456",
                "004090123456'--"
            })
    void whatIsNoIdentityNumberIsNone(String typed) {
        assertThat(IdentityNumber.typed(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0100109106, 0100109106", "0100 109 106, 0100109106", "0100109106001, 0100109106-001"})
    void aBusinessCodeIsChecked(String typed, String code) {
        assertThat(BusinessCode.typed(typed)).map(BusinessCode::value).contains(code);
    }

    @Property
    void oneWrongDigitOfABusinessCodeIsFound(
            @ForAll @IntRange(max = 9) int at, @ForAll @IntRange(min = 1, max = 9) int more) {
        StringBuilder code = new StringBuilder("0100109106");
        code.setCharAt(at, Character.forDigit((Character.digit(code.charAt(at), 10) + more) % 10, 10));

        assertThat(BusinessCode.typed(code.toString())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Nông Văn An, N*** V*** An", "Nông, N***", "Ý, Ý***", "Lê Lợi, L*** Lợi"})
    void aMaskedNameKeepsItsShape(String name, String masked) {
        assertThat(Masks.name(name)).isEqualTo(masked);
    }

    @Property
    void aMaskHidesAllButSixSigns(@ForAll @IntRange(max = 20) int length) {
        String masked = Masks.number("7".repeat(length));

        assertThat(masked).hasSize(length);
        assertThat(masked.chars().filter(sign -> sign == '7').count()).isEqualTo(length > 6 ? 6 : 0);
    }

    @Test
    void aTelephoneHasOneForm() {
        assertThat(Contact.typed("+84 912 345 678", "An@Example.VN", "").telephone())
                .isEqualTo("0912345678");
        assertThat(Contact.typed("(0206) 3852-136", "An@Example.VN", "").email())
                .isEqualTo("an@example.vn");
        assertRefused(() -> Contact.typed("12345", "", ""), "telephone");
        assertRefused(() -> Contact.typed("", "an@example", ""), "email");
        assertRefused(() -> Contact.typed("", "an@example.vn\r\nBcc: x@y.vn", ""), "email");
        assertRefused(() -> Contact.typed("", "", "x".repeat(301)), "address");
    }

    @Test
    void aCitizenIsWhoTheNumberSays() {
        var number = new IdentityNumber("004090123456");
        assertRefused(
                () -> ApplicantFacts.citizen("An", LocalDate.of(1991, 1, 1), number, Contact.NONE, TODAY), "number");
        assertRefused(() -> ApplicantFacts.citizen("An", TODAY.plusDays(1), number, Contact.NONE, TODAY), "born");
        assertRefused(() -> ApplicantFacts.citizen("An", null, number, Contact.NONE, TODAY), "born");
        assertRefused(() -> ApplicantFacts.citizen(" ", LocalDate.of(1990, 1, 1), number, Contact.NONE, TODAY), "name");
        assertRefused(() -> ApplicantFacts.business("Hợp tác xã", "0100109107", "An", Contact.NONE), "number");
        assertThat(ApplicantFacts.citizen("Nông Văn An", LocalDate.of(1990, 1, 1), number, Contact.NONE, TODAY)
                        .masked())
                .isEqualTo(new MaskedApplicant(ApplicantKind.CITIZEN, "N*** V*** An", "0040••••••56", ""));
    }

    @Test
    void nothingThatIsWrittenDownByTheWayTellsWhoItIs() {
        var facts = ApplicantFacts.business(
                "Hợp tác xã Hạt Dẻ", "0100109106", "Nông Văn An", Contact.typed("0912345678", "an@example.vn", "Tổ 3"));

        assertThat(facts.toString() + facts.contact() + new IdentityNumber("004090123456"))
                .doesNotContain("Dẻ", "0100", "An", "0912", "example", "Tổ", "0040");
    }

    private static void assertRefused(Runnable deed, String field) {
        assertThatExceptionOfType(ApplicantsException.class)
                .isThrownBy(deed::run)
                .satisfies(refused -> assertThat(refused.field()).isEqualTo(field));
    }
}

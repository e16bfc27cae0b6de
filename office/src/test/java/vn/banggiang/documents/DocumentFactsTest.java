package vn.banggiang.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentFactsTest {

    @Test
    void theClerksFormBecomesFactsAsPrinted() {
        DocumentFacts facts = DocumentFacts.of(form("05", "QĐ-UBND", "UBND  tỉnh\u00a0Cao Bằng", "Về việc\nthử"));

        assertThat(facts.code()).isEqualTo("05/QĐ-UBND");
        assertThat(facts.issuer()).isEqualTo("UBND tỉnh Cao Bằng");
        assertThat(facts.trichYeu().value()).isEqualTo("Về việc thử");
        assertThat(DocumentFacts.of(facts.asRead())).isEqualTo(facts);
    }

    @Test
    void aLetterWithoutNumberIsRegisteredToo() {
        DocumentFacts facts = DocumentFacts.of(form(null, null, "Một công dân", "Đơn đề nghị"));

        assertThat(facts.code()).isEmpty();
        assertThat(DuplicateKey.of(facts)).isEmpty();
    }

    @Test
    void anOpeningTypedByHabitIsNotPrintedTwice() {
        assertThat(new TrichYeu("V/v nâng bậc lương").withoutOpening()).isEqualTo(new TrichYeu("nâng bậc lương"));
        assertThat(new TrichYeu("v/v: nâng bậc lương").withoutOpening()).isEqualTo(new TrichYeu("nâng bậc lương"));
        assertThat(new TrichYeu("Về việc nâng bậc").withoutOpening()).isEqualTo(new TrichYeu("Về việc nâng bậc"));
    }

    @Test
    void whatTheRegisterNeedsIsAskedFor() {
        refuses(form("1", "QĐ-UBND", " ", "Về việc thử"), "documents.text-missing");
        refuses(form("1", "QĐ-UBND", "UBND", ""), "documents.text-missing");
        refuses(form(null, "QĐ-UBND", "UBND", "Thử"), "documents.text-missing");
        refuses(form("mười", "QĐ-UBND", "UBND", "Thử"), "documents.number-invalid");
        refuses(form("1", "QĐ UBND", "UBND", "Thử"), "documents.notation-invalid");
        refuses(form("1", "QĐ-UBND", "UBND", "x".repeat(501)), "documents.text-too-long");
    }

    @Test
    void whatAMachineReadIsCutNotRefused() {
        ReadFacts read = form("1", "QĐ-UBND", "x".repeat(300), "y".repeat(900)).bounded();

        assertThat(read.issuer()).hasSize(200);
        assertThat(read.trichYeu()).hasSize(500);
    }

    @Test
    void spellingDoesNotTellDocumentsApart() {
        DuplicateKey one = key("05", "QĐ-UBND", "Ủy ban nhân dân tỉnh Cao Bằng", 2026);

        assertThat(key("5", "qđ-ubnd", "UỶ BAN  NHÂN DÂN TỈNH CAO BẰNG", 2026)).isEqualTo(one);
        assertThat(key("5", "QĐ-UBND", "Ủy ban nhân dân tỉnh Cao Bằng", 2025)).isNotEqualTo(one);
        assertThat(key("6", "QĐ-UBND", "Ủy ban nhân dân tỉnh Cao Bằng", 2026)).isNotEqualTo(one);
        assertThat(key("5", "QĐ-SNV", "Ủy ban nhân dân tỉnh Cao Bằng", 2026)).isNotEqualTo(one);
        assertThat(key("5", "QĐ-UBND", "Sở Nội vụ", 2026)).isEqualTo(one);
    }

    @ParameterizedTest
    @CsvSource({
        "SỞ TÀI CHÍNH, Sở Tài chính tỉnh Cao Bằng",
        "Sở Tài chính tỉnh Cao Bằng, SỞ TÀI CHÍNH TỈNH CAO BẰNG",
        "UBND TỈNH CAO BẰNG, Ủy ban nhân dân tỉnh Cao Bằng",
        "ỦY BAN NHÂN DÂN TP CAO BẰNG, UBND thành phố Cao Bằng"
    })
    void anAgencyIsKnownWithoutItsParentsName(String printed, String sent) {
        assertThat(IssuerName.of(printed).mayBe(IssuerName.of(sent))).isTrue();
        assertThat(IssuerName.of(sent).mayBe(IssuerName.of(printed))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Sở Tài chính tỉnh Cao Bằng, Sở Tài chính tỉnh Lạng Sơn",
        "Ủy ban nhân dân tỉnh Cao Bằng, Ủy ban nhân dân xã Đàm Thủy",
        "ỦY BAN NHÂN DÂN, Ủy ban nhân dân xã Đàm Thủy",
        "Sở Tài chính, Sở Nội vụ"
    })
    void anotherAgencyIsAnother(String one, String other) {
        assertThat(IssuerName.of(one).mayBe(IssuerName.of(other))).isFalse();
    }

    @Test
    void aNumberIsPrintedWithItsNotationAsItsOfficeWritesIt() {
        assertThat(Notation.code("15", "QĐ-UBND")).isEqualTo("15/QĐ-UBND");
        assertThat(Notation.code("30", "2020/NĐ-CP")).isEqualTo("30/2020/NĐ-CP");
        assertThat(Notation.code("12", "CV/TU")).isEqualTo("12-CV/TU");
    }

    @Test
    void aSearchFindsWordsWithoutTheirAccents() {
        assertThat(Folding.fold("  Về việc CHUYỂN   ĐỔI số ")).isEqualTo("ve viec chuyen doi so");
        assertThat(Folding.fold("15/QĐ-UBND")).isEqualTo("15/qd ubnd");
    }

    @Test
    void aCodeCannotBeGuessedOrMistaken() {
        assertThat(VerificationCode.random()).isNotEqualTo(VerificationCode.random());
        assertThatThrownBy(() -> new VerificationCode("' OR 1=1 --")).isInstanceOf(DocumentsException.class);
    }

    @Test
    void aCodeIsReadFromPaperHoweverItIsTyped() {
        VerificationCode code = new VerificationCode("0123456789ABCDEFGHJKMNPQ10");

        assertThat(code.printed()).isEqualTo("0123-4567-89AB-CDEF-GHJK-MNPQ-10");
        assertThat(VerificationCode.typed(" o123 4567-89ab cdef-ghjk-mnpq-lO ")).isEqualTo(code);
        assertThat(VerificationCode.typed("aB-_5678901234567890xy").value()).isEqualTo("aB-_5678901234567890xy");
        assertThatThrownBy(() -> VerificationCode.typed("0123-4567")).isInstanceOf(DocumentsException.class);
    }

    private static DuplicateKey key(String number, String notation, String issuer, int year) {
        return DuplicateKey.of(DocumentFacts.of(form(number, notation, issuer, "Thử", year)))
                .orElseThrow();
    }

    private static void refuses(ReadFacts form, String key) {
        assertThatThrownBy(() -> DocumentFacts.of(form))
                .isInstanceOfSatisfying(
                        DocumentsException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private static ReadFacts form(String number, String notation, String issuer, String trichYeu) {
        return form(number, notation, issuer, trichYeu, 2026);
    }

    private static ReadFacts form(String number, String notation, String issuer, String trichYeu, int year) {
        return new ReadFacts(
                null,
                issuer,
                number,
                notation,
                "Cao Bằng",
                LocalDate.of(year, 3, 5),
                "Quyết định",
                trichYeu,
                "Nông Văn Thử",
                "Chủ tịch",
                "",
                List.of("Như Điều 3"),
                Urgency.NORMAL);
    }
}

package vn.banggiang.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.banggiang.words.Folding;

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

    private static void refuses(ReadFacts form, String key) {
        assertThatThrownBy(() -> DocumentFacts.of(form))
                .isInstanceOfSatisfying(
                        DocumentsException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private static ReadFacts form(String number, String notation, String issuer, String trichYeu) {
        return new ReadFacts(
                null,
                issuer,
                number,
                notation,
                "Cao Bằng",
                LocalDate.of(2026, 3, 5),
                "Quyết định",
                trichYeu,
                "Nông Văn Thử",
                "Chủ tịch",
                "",
                List.of("Như Điều 3"),
                Urgency.NORMAL);
    }
}

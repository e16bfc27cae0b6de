package vn.banggiang.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.banggiang.forms.facts.FormDefinition;
import vn.banggiang.forms.facts.Limits;
import vn.banggiang.forms.facts.Question;
import vn.banggiang.forms.facts.QuestionKind;
import vn.banggiang.forms.facts.Reading;
import vn.banggiang.forms.facts.Samples;
import vn.banggiang.forms.facts.Typed;

/** Every answer stands in the text of the printed sheet, also a long one and a wide table. */
class FormSheetTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private final FormSheet sheet = new FormSheet(messages());

    @Test
    void everyAnswerIsInTheText() throws IOException {
        FormDefinition form = Samples.household();
        Map<String, List<String>> typed = new LinkedHashMap<>(Samples.complete());
        typed.put("more", List.of("Xin được hẹn buổi sáng.\nVà " + "rất ".repeat(400) + "mong."));
        Reading reading = form.read(Typed.of(form, typed), TODAY);
        assertThat(reading.problems()).isEmpty();
        String text = text(reading);

        assertThat(text)
                .contains(
                        squeezed("GIẤY ĐỀ NGHỊ ĐĂNG KÝ HỘ KINH DOANH"),
                        squeezed("Kính gửi: UBND phường Thục Phán"),
                        squeezed("Cao Bằng, ngày 30 tháng 11 năm 2026"),
                        squeezed("Thư điện tử: (không)"),
                        squeezed("Diện tích: 120,5 m²"),
                        squeezed("Vốn: 1.500.000 đồng"),
                        squeezed("Tôi cam đoan điều trên là đúng."));
        reading.answers().all().forEach((key, answer) -> {
            Question question = form.question(key).orElseThrow();
            if (question.kind() != QuestionKind.STATEMENT) {
                sheet.words(file -> "hop-dong-" + file + ".pdf").lines(question, answer).stream()
                        .flatMap(line -> List.of(line.split(" ")).stream())
                        .forEach(word -> assertThat(text).contains(word));
            }
        });
    }

    @Test
    void aTableThatFitsNoPageIsPrintedRowByRow() throws IOException {
        Question wide = Question.of("wide", QuestionKind.ROWS, "Bảng rộng", true)
                .within(Limits.between(null, BigDecimal.TEN))
                .asking(List.of(
                        Question.of("a", QuestionKind.SHORT_TEXT, "Cột một", true)
                                .within(Limits.upTo(500)),
                        Question.of("b", QuestionKind.YES_NO, "Cột hai", true)));
        FormDefinition form = new FormDefinition("Đơn", "", List.of(Samples.page("p", wide)));
        String long500 = "x".repeat(500);
        Reading reading =
                form.read(Typed.of(form, Map.of("wide.0.a", List.of(long500), "wide.0.b", List.of("no"))), TODAY);

        assertThat(text(reading)).contains(long500, squeezed("Cột hai: Không"));
    }

    private String text(Reading reading) throws IOException {
        var sender = new FormSheet.Sender("UBND phường Thục Phán", "Cao Bằng", TODAY, "Nông Văn An");
        byte[] pdf = sheet.print(reading, sender, sheet.words(file -> "hop-dong-" + file + ".pdf"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return squeezed(new PDFTextStripper().getText(document));
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u00a0]+", "");
    }

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/forms");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}

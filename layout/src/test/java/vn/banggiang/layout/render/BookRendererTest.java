package vn.banggiang.layout.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class BookRendererTest {

    private static final List<Book.Column> COLUMNS =
            List.of(new Book.Column("Số đến", 1), new Book.Column("Trích yếu nội dung", 6));

    @Test
    void theCoverSaysWhoseBookItIs() throws IOException {
        try (PDDocument document = printed(List.of())) {
            assertThat(text(document, 1))
                    .contains("UBND TỈNH", "SỞ KHOA HỌC VÀ CÔNG NGHỆ", "SỔ ĐĂNG KÝ VĂN BẢN ĐẾN", "Năm: 2026");
        }
    }

    @Test
    void everyPageHasTheHeaderItsNumberAndLiesOnItsSide() throws IOException {
        try (PDDocument document = printed(lines(120))) {
            assertThat(document.getNumberOfPages()).isGreaterThan(4);
            for (int page = 2; page <= document.getNumberOfPages(); page++) {
                assertThat(text(document, page))
                        .contains("Số đến", "Trích yếu nội dung", "(1)", "(2)", "Sở · 2026")
                        .endsWith((page - 1) + "\n");
                assertThat(document.getPage(page - 1).getMediaBox().getWidth()).isEqualTo(Sheet.HEIGHT);
            }
        }
    }

    @Test
    void everyLineIsThereOnceAndInOrder() throws IOException {
        try (PDDocument document = printed(lines(120))) {
            String all = new PDFTextStripper().getText(document);

            assertThat(IntStream.rangeClosed(1, 120).mapToObj(i -> all.indexOf("dòng thứ " + i + " ")))
                    .doesNotContain(-1)
                    .isSorted();
        }
    }

    @Test
    void aLineThatNoPageCouldHoldGoesOnOnTheNext() throws IOException {
        try (PDDocument document = printed(List.of(List.of("1", "nơi nhận thứ mấy ".repeat(900) + "hết")))) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            assertThat(text(document, document.getNumberOfPages())).contains("hết", "Trích yếu nội dung");
        }
    }

    @Test
    void aNotationBreaksBehindItsSigns() throws IOException {
        try (PDDocument document = printed(List.of(List.of("1234/QĐ-UBNDTINH-STNMT-STTTT", "Về việc")))) {
            assertThat(text(document, 2)).contains("1234/QĐ-", "UBNDTINH-", "STNMT-", "STTTT");
        }
    }

    @Test
    void aLetterThatTheFontLacksDoesNotStopTheBook() throws IOException {
        try (PDDocument document = printed(List.of(List.of("1", "Về việc 字 😀")))) {
            assertThat(text(document, 2)).contains("Về việc ? ?");
        }
    }

    private static List<List<String>> lines(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> List.of(Integer.toString(i), "dòng thứ " + i + " " + "về việc ".repeat(i % 60 + 1)))
                .toList();
    }

    private static PDDocument printed(List<List<String>> lines) throws IOException {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        Book book = new Book(
                "UBND TỈNH",
                "SỞ KHOA HỌC VÀ CÔNG NGHỆ",
                "SỔ ĐĂNG KÝ VĂN BẢN ĐẾN",
                List.of("Năm: 2026"),
                "Sở · 2026",
                COLUMNS,
                lines);
        new BookRenderer().render(book, target);
        return Loader.loadPDF(target.toByteArray());
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.setSortByPosition(true);
        return stripper.getText(document);
    }
}

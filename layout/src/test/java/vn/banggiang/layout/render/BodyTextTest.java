package vn.banggiang.layout.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.banggiang.layout.LayoutException;

class BodyTextTest {
    @Test
    void linesTellTheirKindByTheirBeginning() {
        List<Block> blocks = BodyText.parse("""
                Chương I
                Quy định chung

                Điều 1. Phạm vi điều chỉnh
                1. Quy chế này quy định việc quản lý văn bản.
                đ) Trường hợp khác;
                - Gạch đầu dòng thứ nhất;
                II. Kết quả đạt được
                2. Về kinh tế
                """);
        assertThat(blocks)
                .containsExactly(
                        new Block.Heading("Chương I", "Quy định chung"),
                        new Block.Article("1", "Phạm vi điều chỉnh", List.of()),
                        new Block.Clause(
                                "1", false, List.of(Run.regular("Quy chế này quy định việc quản lý văn bản."))),
                        new Block.Point("đ", List.of(Run.regular("Trường hợp khác;"))),
                        Block.Paragraph.of("- Gạch đầu dòng thứ nhất;"),
                        new Block.RomanHeading("II", "Kết quả đạt được"),
                        new Block.Clause("2", true, List.of(Run.regular("Về kinh tế"))));
    }

    @Test
    void anArticleThatIsASentenceHasNoTitle() {
        assertThat(BodyText.parse("Điều 2. Quyết định này có hiệu lực kể từ ngày ký."))
                .containsExactly(
                        new Block.Article("2", "", List.of(Run.regular("Quyết định này có hiệu lực kể từ ngày ký."))));
    }

    @Test
    void asterisksEmphasise() {
        assertThat(BodyText.parse("Đạt **98,5%** kế hoạch, *không* tính 2 * 3 = 6."))
                .containsExactly(new Block.Paragraph(List.of(
                        Run.regular("Đạt "),
                        Run.bold("98,5%"),
                        Run.regular(" kế hoạch, "),
                        Run.italic("không"),
                        Run.regular(" tính 2 * 3 = 6."))));
    }

    @Test
    void boldTextMayHoldALoneAsterisk() {
        assertThat(BodyText.parse("**2 * 3** = 6"))
                .containsExactly(new Block.Paragraph(List.of(Run.bold("2 * 3"), Run.regular(" = 6"))));
    }

    @Test
    void asterisksThatEmphasiseNothingStayWhatTheyAre() {
        for (String asterisks : List.of("*a ", "**a", "* ", "*", "**a ")) {
            String text = asterisks.repeat(500_000 / asterisks.length()).strip();
            assertThat(BodyText.parse(text)).hasSize(1);
        }
    }

    @Test
    void looseAccentsAreJoinedToTheirLetters() {
        String loose = java.text.Normalizer.normalize("Kế hoạch ở xã", java.text.Normalizer.Form.NFD);
        assertThat(BodyText.parse(loose)).containsExactly(Block.Paragraph.of("Kế hoạch ở xã"));
    }

    @Test
    void aTextWithoutEndIsRefused() {
        assertThatThrownBy(() -> BodyText.parse("a".repeat(2_000_001)))
                .isInstanceOfSatisfying(
                        LayoutException.class, e -> assertThat(e.key()).isEqualTo("layout.text-too-long"));
    }

    @Test
    void cellsFromASpreadsheetOrBetweenStrokesAreATable() {
        var table = new Block.Table(
                List.of(4, 9, 7),
                List.of("TT", "Nội dung", "Số tiền"),
                List.of(List.of("1", "Mua sắm", "15.000"), List.of("", "Tổng cộng", "")));

        assertThat(BodyText.parse("Kèm theo:\nTT\tNội dung\tSố tiền\n1\tMua sắm\t15.000\n\tTổng cộng\nTrân trọng./."))
                .containsExactly(Block.Paragraph.of("Kèm theo:"), table, Block.Paragraph.of("Trân trọng./."));
        assertThat(BodyText.parse("""
                        | TT | Nội dung | Số tiền |
                        |---|:---|---:|
                        | 1 | Mua sắm | 15.000 |
                        || Tổng cộng ||
                        """)).containsExactly(table);
    }

    @Test
    void aTabAtTheBeginningOfAParagraphMakesNoTable() {
        assertThat(BodyText.parse("\tĐoạn thứ nhất.\n\tĐoạn thứ hai.\nMột\tdòng lẻ."))
                .containsExactly(
                        Block.Paragraph.of("Đoạn thứ nhất."),
                        Block.Paragraph.of("Đoạn thứ hai."),
                        Block.Paragraph.of("Một dòng lẻ."));
    }
}

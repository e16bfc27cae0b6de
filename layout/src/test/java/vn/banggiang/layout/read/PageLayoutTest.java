package vn.banggiang.layout.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import vn.banggiang.layout.SignatureBlock;
import vn.banggiang.layout.SignatureBoxes;
import vn.banggiang.layout.render.BodyText;
import vn.banggiang.layout.render.Draft;
import vn.banggiang.layout.render.Drafts;
import vn.banggiang.layout.render.LayoutRenderer;

/** Measures rendered pages against annex I of Decree 30. */
class PageLayoutTest {
    private static final float MM = SignatureBoxes.MM;
    private static final String SENTENCE =
            "Các cơ quan, đơn vị căn cứ chức năng, nhiệm vụ được giao tổ chức triển khai thực hiện nghiêm túc nội dung nêu trên. ";

    @Test
    void everyLetterLiesWithinTheMargins() throws IOException {
        for (PageText page : pages(longDraft(40))) {
            assertThat(page.width()).isCloseTo(210 * MM, within(0.1f));
            assertThat(page.height()).isCloseTo(297 * MM, within(0.1f));
            for (Segment line : page.segments()) {
                boolean pageNumber = line.text().equals(Integer.toString(page.page()));
                assertThat(line.x()).isGreaterThan(30 * MM - 0.5f);
                assertThat(line.right()).isLessThan(page.width() - 15 * MM);
                assertThat(line.baseline()).isLessThan(page.height() - 20 * MM);
                if (!pageNumber) {
                    assertThat(line.baseline() - 0.66f * line.size()).isGreaterThan(20 * MM);
                }
            }
        }
    }

    @Test
    void pagesAreNumberedInTheMiddleOfTheTopMarginFromTheSecondOn() throws IOException {
        List<PageText> pages = pages(longDraft(40));
        assertThat(pages).hasSizeGreaterThan(1);
        assertThat(pages.getFirst().segments().getFirst().text()).isNotEqualTo("1");
        for (PageText page : pages.subList(1, pages.size())) {
            Segment number = page.segments().getFirst();
            assertThat(number.text()).isEqualTo(Integer.toString(page.page()));
            assertThat(number.size()).isBetween(13f, 14f);
            assertThat(number.baseline()).isLessThan(20 * MM);
            assertThat(number.middle()).isCloseTo((30 + 210 - 18) * MM / 2, within(1f));
        }
    }

    @Test
    void theHeadHasTheSizesAndFacesOfTheAnnex() throws IOException {
        PageText page = pages(Drafts.quyetDinh()).getFirst();
        assertFace(line(page, "CỘNG HÒA XÃ HỘI"), 12, 13, true, false);
        assertFace(line(page, "Độc lập"), 13, 14, true, false);
        assertFace(line(page, "Số:"), 13, 13, false, false);
        assertFace(line(page, "Cao Bằng,"), 13, 14, false, true);
        assertFace(line(page, "QUYẾT ĐỊNH"), 13, 14, true, false);
        assertFace(line(page, "Về việc ban hành"), 13, 14, true, false);
        assertFace(line(page, "Căn cứ Luật"), 13, 14, false, true);
        assertFace(line(page, "TM. ỦY BAN"), 13, 14, true, false);
        assertFace(line(page, "Nơi nhận:"), 12, 12, true, true);
        assertFace(line(page, "- Như Điều 3;"), 11, 11, false, false);
        assertFace(line(page, "Lý Thị Ví Dụ"), 13, 14, true, false);
        assertThat(line(page, "Số:").baseline())
                .isEqualTo(line(page, "Cao Bằng,").baseline());
        assertThat(line(page, "Nơi nhận:").baseline())
                .isCloseTo(line(page, "TM. ỦY BAN").baseline(), within(3f));
    }

    @Test
    void runningTextIsJustifiedAndIndentedWithRoomBetweenParagraphs() throws IOException {
        List<Segment> text = pages(longDraft(3)).getFirst().segments().stream()
                .filter(line -> line.size() == 14 && !line.isBold())
                .toList();
        List<Segment> firstLines = text.stream()
                .filter(line -> line.text().startsWith("Các cơ quan"))
                .toList();
        assertThat(firstLines).hasSize(3);
        for (Segment first : firstLines) {
            assertThat(first.x()).isCloseTo((30 + 12.7f) * MM, within(0.6f));
            assertThat(first.right()).isCloseTo((210 - 18) * MM, within(0.6f));
        }
        int second = text.indexOf(firstLines.get(1));
        float pitch = text.get(second + 1).baseline() - text.get(second).baseline();
        float gap = text.get(second).baseline() - text.get(second - 1).baseline() - pitch;
        assertThat(pitch).isBetween(14 * 1.15f, 14 * 1.15f * 1.5f);
        assertThat(gap).isGreaterThanOrEqualTo(5.99f);
    }

    @Test
    void theSignatureNeverStandsAloneWhateverTheLengthOfTheText() throws IOException {
        for (int paragraphs = 4; paragraphs < 16; paragraphs++) {
            List<PageText> pages = pages(longDraft(paragraphs));
            PageText last = pages.getLast();
            Segment label = RecipientReader.label(last).orElseThrow();
            long textLines = last.segments().stream()
                    .filter(line -> line.baseline() < label.baseline() && line.size() == 14 && line.x() < 130)
                    .count();
            assertThat(textLines).as("%d paragraphs", paragraphs).isGreaterThanOrEqualTo(2);
        }
    }

    private static Draft longDraft(int paragraphs) {
        String text = IntStream.range(0, paragraphs)
                .mapToObj(i -> SENTENCE.repeat(2 + i % 3))
                .collect(Collectors.joining("\n"));
        return Draft.of(
                Drafts.congVan().type(),
                Drafts.SO_MAU,
                "tổ chức thực hiện",
                BodyText.parse(text),
                new SignatureBlock(List.of("KT. GIÁM ĐỐC"), "PHÓ GIÁM ĐỐC", "Nông Văn Mẫu"),
                List.of("Như trên", "Lưu: VT"));
    }

    private static List<PageText> pages(Draft draft) throws IOException {
        try (PDDocument document = Loader.loadPDF(new LayoutRenderer().render(draft))) {
            Pages pages = new Pages(document);
            List<PageText> all = new ArrayList<>();
            for (int page = 1; page <= pages.count(); page++) {
                all.add(pages.page(page));
            }
            return all;
        }
    }

    private static Segment line(PageText page, String start) {
        return page.segments().stream()
                .filter(line -> line.text().startsWith(start))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No line starts with " + start));
    }

    private static void assertFace(Segment line, float smallest, float largest, boolean bold, boolean italic) {
        assertThat(line.size()).as(line.text()).isBetween(smallest, largest);
        assertThat(line.isBold()).as(line.text()).isEqualTo(bold);
        assertThat(line.isItalic()).as(line.text()).isEqualTo(italic);
    }
}

package vn.banggiang.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.banggiang.PlatformTest;
import vn.banggiang.browser.Visitor;
import vn.banggiang.journeys.OfficeAtWork.Desk;

/** What a browser prints of a page: A4, what there is to read, and nothing to press. */
@PlatformTest
class PrintedPagesTest {

    /** As long as a list of a page of the register. */
    private static final String LONG = """
            () => {
              const rows = document.querySelector(".list tbody");
              const line = rows.firstElementChild;
              for (let i = 0; i < 60; i++) rows.append(line.cloneNode(true));
            }
            """;

    private final OfficeAtWork office;
    private final int port;

    PrintedPagesTest(BeanFactory beans, @LocalServerPort int port) {
        this.office = new OfficeAtWork(beans);
        this.port = port;
    }

    @Test
    void listsDocumentsFiguresAndTheFirstPageArePrintedAsPaper() throws IOException {
        String directed = "/incoming/" + office.directed();
        try (var leader = office.signsIn(new Visitor(port), Desk.LEADER)) {
            Page page = leader.open("/incoming").awaitsTheWholePage().page();
            page.evaluate(LONG);
            List<String> list = printed(page);
            assertThat(list).hasSizeGreaterThan(1);
            for (int number = 1; number <= list.size(); number++) {
                assertThat(list.get(number - 1))
                        .contains("Số đến", "Thời hạn, tình trạng", number + " / " + list.size())
                        .doesNotContain("Xuất Excel", "Chọn cột", "Việc của tôi", "Lọc");
            }
            assertThat(list.getFirst()).contains(office.office().agency().name(), "Hạn: còn");

            assertThat(printed(leader.open(directed).awaitsTheWholePage().page()))
                    .singleElement()
                    .asString()
                    .contains("Chủ trì", "Văn phòng", "Quá trình xử lý", "Phân công xử lý")
                    .doesNotContain("Đổi phân công", "Tải");
            assertThat(printed(
                            leader.open("/figures/months").awaitsTheWholePage().page()))
                    .singleElement()
                    .asString()
                    .contains("Đúng hạn, trễ hạn năm", "Theo đơn vị chủ trì")
                    .doesNotContain("Đăng xuất");
            office.registered();
            assertThat(printed(leader.open("/").awaitsTheWholePage().page()))
                    .singleElement()
                    .asString()
                    .contains("việc đang chờ", "Hạn: ")
                    .doesNotContain("Đăng xuất", "Tìm số");
        }
    }

    /** The text of each page, all of them A4 upright. */
    private static List<String> printed(Page page) throws IOException {
        try (PDDocument paper = Loader.loadPDF(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)))) {
            List<String> texts = new ArrayList<>();
            var stripper = new PDFTextStripper();
            for (int number = 1; number <= paper.getNumberOfPages(); number++) {
                var box = paper.getPage(number - 1).getMediaBox();
                assertThat(box.getWidth()).isCloseTo(595, within(2f));
                assertThat(box.getHeight()).isCloseTo(842, within(2f));
                stripper.setStartPage(number);
                stripper.setEndPage(number);
                texts.add(stripper.getText(paper));
            }
            return texts;
        }
    }
}

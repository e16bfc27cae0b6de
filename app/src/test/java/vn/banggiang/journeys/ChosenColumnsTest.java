package vn.banggiang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.banggiang.PlatformTest;
import vn.banggiang.browser.Screens;
import vn.banggiang.browser.Visitor;
import vn.banggiang.documents.OwnPaper;

/** Everybody sees the columns that they chose themselves, at whichever computer, with and without scripts. */
@PlatformTest
class ChosenColumnsTest {

    private static final String PASSWORD = "trinh-dien-2026";
    private static final String CLERK = "vanthu.skhdt";

    private final int port;

    ChosenColumnsTest(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void aClerkChoosesColumnsAndKeepsThemElsewhere() throws IOException {
        try (var clerk = new Visitor(port).signIn(CLERK, PASSWORD)) {
            takesAPaperIn(clerk);
            var page = clerk.open("/incoming?status=ARRIVED&order=SO_DEN").page();
            assertThat(page.locator("th")).hasText(new String[] {"Số đến", "Văn bản", "Đến", "Thời hạn, tình trạng"});
            page.click("summary:has-text('Chọn cột')");
            page.locator("label.chip >> text=Cơ quan ban hành").click();
            page.locator("label.chip >> text=Ngày ban hành").click();
            page.locator("label.chip >> text='Đến'").click();
            page.locator("label.chip >> text='Chủ trì'").click();
            page.locator("label.chip >> text='Người xử lý'").click();
            clerk.findsThePageClean().findsItFits();
            page.click("text=Hiện các cột này");
            assertThat(page.locator("th")).hasText(new String[] {
                "Số đến",
                "Văn bản",
                "Cơ quan ban hành",
                "Ngày ban hành",
                "Chủ trì",
                "Người xử lý",
                "Thời hạn, tình trạng"
            });
            assertThat(page.locator("[aria-sort]")).hasText("Số đến");
            assertThat(page.locator(".tabs [aria-current]")).containsText("Chờ vào sổ");
            page.click("summary:has-text('Chọn cột')");
            clerk.findsThePageClean().findsItFits();
            Screens.take(clerk, "columns");
        }
        try (var clerk = Visitor.withoutScripts(port).signIn(CLERK, PASSWORD)) {
            var page = clerk.open("/incoming").page();
            assertThat(page.locator("th")).hasCount(7);
            page.click("summary:has-text('Chọn cột')");
            page.click("text=Như ban đầu");
            assertThat(page.locator("th")).hasText(new String[] {"Số đến", "Văn bản", "Đến", "Thời hạn, tình trạng"});
        }
    }

    @Test
    void noColumnAtAllLeavesTheDocumentsAndOneColleagueChoosesForNoOther() throws IOException {
        try (var drafter = new Visitor(port).signIn("chuyenvien.th.skhdt", PASSWORD)) {
            writesADraft(drafter);
            var page = drafter.open("/outgoing").page();
            assertThat(page.locator("th")).hasText(new String[] {"Số, ký hiệu", "Văn bản", "Người ký", "Tình trạng"});
            page.click("summary:has-text('Chọn cột')");
            for (var left = page.locator("label.chip:has(:checked)"); left.count() > 0; ) {
                left.first().click();
            }
            page.click("text=Hiện các cột này");
            assertThat(page.locator("th")).hasText(new String[] {"Văn bản"});
            assertThat(page.locator("tbody tr").first()).containsText("chọn cột của danh sách");
        }
        try (var head = new Visitor(port).signIn("truongphong.th.skhdt", PASSWORD)) {
            assertThat(head.open("/outgoing").page().locator("th")).hasCount(4);
        }
    }

    private static void takesAPaperIn(Visitor clerk) throws IOException {
        var page = clerk.open("/incoming").page();
        page.setInputFiles(
                "#file", new FilePayload("cong-van.pdf", "application/pdf", OwnPaper.signedBy("Nông Thị Ký")));
        assertThat(page.locator("#trichYeu")).isVisible();
    }

    private static void writesADraft(Visitor drafter) {
        var page = drafter.open("/outgoing/new").page();
        page.fill("#trichYeu", "chọn cột của danh sách");
        page.fill("#recipients-search", "Nội vụ");
        page.click(".found button");
        drafter.acts();
    }
}

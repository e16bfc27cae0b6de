package vn.banggiang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.banggiang.PlatformTest;
import vn.banggiang.browser.Visitor;
import vn.banggiang.documents.Papers;

/** A survey from its opening over a district to what is approved, and the ratio that comes of it, in a browser. */
@PlatformTest
class SurveyPagesTest {

    private static final String PASSWORD = "trinh-dien-2026";

    private final int port;

    SurveyPagesTest(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void aDistrictAnswersAndADepartmentApproves() {
        String address = opened();
        String form;
        try (Visitor official = new Visitor(port).signIn("chuyenvien.vhtt.ubndbaolam", PASSWORD)) {
            Page page = official.open("/").page();
            assertThat(page.locator("main")).containsText("Máy tính cấp huyện");
            page.navigate(address.replaceFirst("^", "http://localhost:" + port));
            page.click("main table a");
            form = page.url().substring(page.url().indexOf("/surveys"));
            page.setInputFiles("#evidence-files", new FilePayload("may-tinh.pdf", "application/pdf", Papers.letter()));
            page.click("button:has-text('Đính kèm tệp')");
            assertThat(page.locator("a[href$='/evidence/1']")).hasText("may-tinh.pdf");
            page.fill("[id='value.MAY_TINH']", "mười hai");
            page.fill("[id='value.CONG_CHUC']", "40");
            page.click("button:has-text('Lưu và gửi')");
            assertThat(page.locator("[id='value.MAY_TINH-error']")).containsText("viết một số nguyên");
            assertThat(page.locator("[id='value.CONG_CHUC']")).hasValue("40");
            official.findsThePageClean().findsItFits();
            page.fill("[id='value.MAY_TINH']", "26");
            page.click("button:has-text('Lưu và gửi')");
            official.awaitsTheWholePage();
            assertThat(page.locator("main .note:has-text('Phiếu đang ở cơ quan chủ trì')"))
                    .isVisible();
            official.findsThePageClean();
        }
        try (Visitor director = new Visitor(port).signIn("giamdoc.stttt", PASSWORD)) {
            Page page = director.open(form).page();
            page.fill("#word", "Xem lại số máy");
            page.click("button:has-text('Trả lại')");
            assertThat(page.locator("tr:has-text('Bảo Lâm')")).containsText("Xem lại số máy");
        }
        try (Visitor official = new Visitor(port).signIn("chuyenvien.vhtt.ubndbaolam", PASSWORD)) {
            Page page = official.open(form).page();
            assertThat(page.locator("main .note:has-text('Xem lại số máy')")).isVisible();
            page.click("button:has-text('Lưu và gửi')");
            assertThat(page.locator("header .badge")).hasText("Chờ duyệt");
        }
        try (Visitor director = new Visitor(port).signIn("giamdoc.stttt", PASSWORD)) {
            Page page = director.open(address).page();
            page.click("button:has-text('Chuyển tất cả')");
            assertThat(page.locator("tr:has-text('Bảo Lâm') .badge")).hasText("Đã duyệt");
            director.findsThePageClean().findsItFits();
        }
        try (Visitor administrator = new Visitor(port).signIn("quantri.tinh", PASSWORD)) {
            Page page = administrator.open("/indicators/sets/ARTICLE-2015/A3").page();
            assertThat(page.locator(".ratio").first()).containsText("0,65");
            assertThat(page.locator("main")).containsText("1 trên 13 cơ quan có số liệu");
            administrator.open(address);
            page.click("button:has-text('Kết thúc đợt khảo sát')");
            assertThat(page.locator("main .note:has-text('Đợt khảo sát đã kết thúc')"))
                    .isVisible();
        }
    }

    private String opened() {
        try (Visitor administrator = new Visitor(port).signIn("quantri.tinh", PASSWORD)) {
            Page page = administrator.open("/surveys/new").page();
            page.fill("#name", "Máy tính cấp huyện");
            page.fill("#period", "2059");
            page.selectOption("#runner", new SelectOption().setLabel("Sở Thông tin và Truyền thông tỉnh Cao Bằng"));
            page.fill("#last", "31/12/2059");
            page.check("[value='MAY_TINH:DISTRICT']");
            page.check("[value='CONG_CHUC:DISTRICT']");
            page.click("main .button.main");
            assertThat(page.locator("main tr[data-line]")).hasCount(13);
            administrator.findsThePageClean().findsItFits();
            return page.url().substring(page.url().indexOf("/surveys"));
        }
    }
}

package vn.banggiang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.banggiang.PlatformTest;
import vn.banggiang.browser.Visitor;
import vn.banggiang.journeys.OfficeAtWork.Desk;

/** A record is opened, from a document's page or by itself, filled, found again and closed. */
@PlatformTest
class KeepingRecordsTest {

    private static final String CLERK = "vanthu.sxd";
    private static final String PASSWORD = "trinh-dien-2026";

    private final OfficeAtWork office;
    private final int port;

    KeepingRecordsTest(BeanFactory beans, @LocalServerPort int port) {
        this.office = new OfficeAtWork(beans);
        this.port = port;
    }

    @Test
    void aDocumentIsFiledFromItsPage() {
        try (Visitor clerk = office.signsIn(new Visitor(port), Desk.CLERK)) {
            Page page = clerk.open("/incoming/" + office.registered()).page();
            page.click("a:has-text('Đưa vào hồ sơ')");
            clerk.findsThePageClean().findsItFits();
            page.fill("#title", "Cầu treo bản Gun");
            page.click("text=Mở và đưa vào");

            assertThat(page.locator("h1")).hasText("Cầu treo bản Gun");
            assertThat(page.locator("tbody tr")).hasCount(1);
        }
    }

    @Test
    void aRecordIsOpenedFoundAndClosedWithoutScripts() {
        try (Visitor clerk = Visitor.withoutScripts(port).signIn(CLERK, PASSWORD)) {
            Page page = clerk.open("/records").page();
            page.click("summary:has-text('Mở hồ sơ')");
            page.fill("#title", "Sửa chữa mái trụ sở");
            page.click("button:has-text('Mở hồ sơ')");
            assertThat(page.locator("h1")).hasText("Sửa chữa mái trụ sở");

            clerk.open("/records");
            page.fill("[name=q]", "sua chua mai");
            page.keyboard().press("Enter");
            page.click("main a:has-text('Sửa chữa mái trụ sở')");
            page.click("summary:has-text('Kết thúc hồ sơ')");
            page.click("button:has-text('Kết thúc hồ sơ')");

            assertThat(page.locator("header .badge")).hasText("Đã kết thúc");
            assertThat(page.locator("button:has-text('Kết thúc hồ sơ')")).hasCount(0);
        }
    }
}

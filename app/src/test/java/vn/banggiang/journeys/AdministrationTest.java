package vn.banggiang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.banggiang.PlatformTest;
import vn.banggiang.browser.Screens;
import vn.banggiang.browser.Visitor;

/** A department's administrator looks after people and units, with and without scripts. */
@PlatformTest
class AdministrationTest {

    private static final String PASSWORD = "trinh-dien-2026";

    private final int port;

    AdministrationTest(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void anAgencysAdministratorComesStraightToTheirOwnAgency() {
        try (var administrator = new Visitor(port).signIn("quantri.sgtvt", PASSWORD)) {
            var page = administrator.open("/administration").page();
            assertThat(page.locator("h1")).containsText("Sở Giao thông vận tải");
            assertThat(page.locator("tbody")).containsText("Giám đốc");
            administrator.findsThePageClean().findsItFits();
            Screens.take(administrator, "administration");
            page.click("#units .foot summary");
            page.fill("#new-name", "Phòng Chuyển đổi số");
            page.fill("#new-abbreviation", "CĐS");
            page.click("#units .foot form .button");
            assertThat(page.locator("#units li").last()).containsText("Phòng Chuyển đổi số");
            page.locator("tr", new Page.LocatorOptions().setHasText("Quản trị của cơ quan"))
                    .locator("a")
                    .click();
            assertThat(page.locator("main")).containsText("Mật khẩu và nơi đăng nhập của mình");
            administrator.findsThePageClean().findsItFits();
        }
    }

    @Test
    void aPostIsGivenAndEndedWithoutScripts() {
        try (var administrator = Visitor.withoutScripts(port).signIn("quantri.sxd", PASSWORD)) {
            var page = administrator.open("/administration").page();
            page.click("tbody tr:nth-child(3) a");
            page.click("text=Giao chức vụ >> nth=0");
            page.selectOption("#post-role", "ARCHIVIST");
            page.fill("#post-position", "Lưu trữ viên kiêm nhiệm");
            page.click("form[action$='/posts'] .button");
            var post = page.locator("li.entry", new Page.LocatorOptions().setHasText("Lưu trữ viên kiêm nhiệm"));
            assertThat(post).hasCount(1);
            post.locator("summary").click();
            post.locator("input[name=last]").fill("hôm qua");
            post.locator(".button.danger").click();
            assertThat(page.locator("body")).containsText("hôm qua không phải là một ngày");
            page.goBack();
            post.locator("summary").click();
            post.locator(".button.danger").click();
            assertThat(post).containsText("đến hết");
        }
    }

    @Test
    void aRoleThatTakesTwoWaitsForTheProvince() {
        try (var administrator = Visitor.withoutScripts(port).signIn("quantri.sxd", PASSWORD)) {
            var page = administrator.open("/administration").page();
            page.click("tbody tr:nth-child(3) a");
            page.click("text=Giao chức vụ >> nth=0");
            page.selectOption("#post-role", "AGENCY_ADMINISTRATOR");
            page.fill("#post-position", "Quản trị dự bị");
            page.fill("#post-first", "01/01/2099");
            page.click("form[action$='/posts'] .button");
            assertThat(page.locator("li.entry", new Page.LocatorOptions().setHasText("Quản trị dự bị")))
                    .containsText("Chờ người quản trị thứ hai");
        }
        try (var province = new Visitor(port).signIn("quantri.tinh", PASSWORD)) {
            var page = province.open("/").page();
            assertThat(page.locator("li.work", new Page.LocatorOptions().setHasText("Quản trị dự bị")))
                    .isVisible();
            page.click("li.work:has-text('Quản trị dự bị') a.button");
            province.findsThePageClean().findsItFits();
            Screens.take(province, "administration-awaited");
            page.click("li.entry:has-text('Quản trị dự bị') .button.main");
            assertThat(page.locator(".note.good")).containsText("Đã xác nhận");
            assertThat(page.locator("li.entry", new Page.LocatorOptions().setHasText("Quản trị dự bị")))
                    .hasCount(0);
        }
    }
}

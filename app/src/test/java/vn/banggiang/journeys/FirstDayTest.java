package vn.banggiang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import vn.banggiang.PlatformTest;
import vn.banggiang.browser.Screens;
import vn.banggiang.browser.Visitor;

/**
 * From an empty installation to a clerk at work: the first visit, the directory from a file, an account, a password. In an
 * installation of its own: where there were administrators before, one of them must confirm the clerk.
 */
@PlatformTest
@TestPropertySource(properties = "banggiang.empty=first-day")
class FirstDayTest {

    private static final String PASSWORD = "Sông Bằng Giang 1";
    private static final String DEPARTMENT = "Sở Thử nghiệm Chuyển đổi số";

    private final JdbcClient jdbc;
    private final int port;

    FirstDayTest(JdbcClient jdbc, @LocalServerPort int port) {
        this.jdbc = jdbc;
        this.port = port;
    }

    @BeforeEach
    void nobodyHasAnAccount() {
        jdbc.sql("DELETE FROM identity.token").update();
        jdbc.sql("DELETE FROM identity.session").update();
        jdbc.sql("DELETE FROM identity.account").update();
    }

    @Test
    void fromTheFirstVisitToAClerkAtWork() {
        String username;
        String given;
        try (var founder = new Visitor(port)) {
            founds(founder);
            opensAnAgency(founder);
            importsTheDirectory(founder);
            takesAClerkUp(founder.page());
            founder.page().click("text=Mở tài khoản");
            username = founder.page().locator("dl.given dd").first().textContent();
            given = founder.page().locator("dl.given dd").last().textContent();
            founder.findsThePageClean().findsItFits();
            Screens.take(founder, "administration-person");
            founder.page().reload();
            assertThat(founder.page().locator("body")).not().containsText(given);
        }
        try (var clerk = new Visitor(port).signIn(username, given)) {
            choosesTheirOwnPassword(clerk, given);
            clerk.open("/incoming");
            assertThat(clerk.page().locator("#file")).isAttached();
            clerk.open("/administration");
            assertThat(clerk.page().locator("body")).containsText("Việc này thuộc người quản trị");
        }
    }

    private static void choosesTheirOwnPassword(Visitor clerk, String given) {
        Page page = clerk.open("/incoming").page();
        assertThat(page).hasURL(Pattern.compile("/account$"));
        assertThat(page.locator(".note.soon")).containsText("mật khẩu của riêng mình");
        clerk.findsThePageClean().findsItFits();
        Screens.take(clerk, "password-first");
        page.fill("#current", given);
        page.fill("#chosen", PASSWORD);
        page.fill("#repeated", PASSWORD);
        page.click("details[open] .button.main");
        assertThat(page.locator(".note.good")).isVisible();
    }

    private static void founds(Visitor founder) {
        Page page = founder.open("/").page();
        founder.findsThePageClean().findsItFits();
        Screens.take(founder, "first-visit");
        Map.of(
                        "agency", "Ủy ban nhân dân tỉnh Thử nghiệm",
                        "agencyCode", "G96.001",
                        "place", "Thử nghiệm",
                        "fullName", "Lục Thị Lập",
                        "position", "Quản trị hệ thống",
                        "staffCode", "TN-LAP",
                        "email", "lap@thu.example",
                        "username", "lap.ubnd",
                        "password", PASSWORD,
                        "repeated", PASSWORD)
                .forEach((field, typed) -> page.fill("#" + field, typed));
        page.click(".button.main");
        page.fill("#username", "lap.ubnd");
        page.fill("#password", PASSWORD);
        page.click("main .button.main");
        page.click("nav a[href='/administration']");
    }

    private static void opensAnAgency(Visitor founder) {
        Page page = founder.page();
        page.click("text=Thêm cơ quan");
        page.fill("#name", "Trung tâm Lập Thử");
        page.fill("#code", "sai");
        page.fill("#abbreviation", "TTLT");
        page.fill("#parent", "G96.001");
        page.fill("#place", "Thử nghiệm");
        founder.findsThePageClean().findsItFits();
        page.focus("#name");
        Screens.take(founder, "administration-agency-new");
        page.click("main .button.main");
        assertThat(page.locator("#trouble")).containsText("Mã định danh cơ quan không đúng: SAI");
        page.fill("#code", "G96.003");
        page.click("main .button.main");
        assertThat(page.locator("h1")).hasText("Trung tâm Lập Thử");
        page.click("text=Đổi tên, sửa thông tin");
        assertThat(page.locator("#parent")).hasValue("G96.001");
        page.fill("#name", "Trung tâm Đổi Tên");
        page.click("main .button.main");
        assertThat(page.locator("h1")).hasText("Trung tâm Đổi Tên");
        page.click("text=Giải thể cơ quan >> nth=0");
        founder.findsThePageClean().findsItFits();
        page.click("main .button.danger");
        assertThat(page.locator("#trouble")).containsText("chưa giải thể được");
        page.click("nav a[href='/administration']");
    }

    private static void importsTheDirectory(Visitor founder) {
        Page page = founder.page();
        chooses(page, "sai.json", "{\"agencies\": [\n{\"key\": \"stn\"}]}");
        assertThat(page.locator("#trouble")).containsText("sai.json, dòng 2");
        chooses(page, "danh-ba.json", """
                {"about": "Dữ liệu thử nghiệm.",
                "agencies": [
                {"key": "stn", "level": "PROVINCE", "code102": "G96.002", "name": "%s", "abbreviation": "STNCĐS",
                 "place": "Thử nghiệm"}],
                "units": [{"key": "stn.vp", "agency": "stn", "name": "Văn phòng", "abbreviation": "VP"}]}
                """.formatted(DEPARTMENT));
        assertThat(page.locator(".note.good")).containsText("1 cơ quan, 1 đơn vị, 0 người");
        founder.findsThePageClean().findsItFits();
        Screens.take(founder, "administration-agencies");
        page.fill("#agency-search", "thu nghiem chuyen doi");
        page.press("#agency-search", "Enter");
        page.click("text=" + DEPARTMENT);
        founder.findsThePageClean().findsItFits();
    }

    private static void chooses(Page page, String name, String json) {
        page.setInputFiles("#files", new FilePayload(name, "application/json", json.getBytes(StandardCharsets.UTF_8)));
    }

    private static void takesAClerkUp(Page page) {
        page.fill("#fullName", "Nông Thị Hạnh");
        page.fill("#staffCode", "TN-HANH");
        page.fill("#email", "hanh@thu.example");
        page.selectOption("#new-role", "CLERK");
        page.fill("#new-position", "Văn thư");
        page.fill("#new-first", "31/02/2026");
        page.click("form[action$='/people'] .button.main");
        assertThat(page.locator("#trouble")).containsText("31/02/2026 không phải là một ngày");
        assertThat(page.locator("#fullName")).hasValue("Nông Thị Hạnh");
        page.fill("#new-first", "");
        page.click("form[action$='/people'] .button.main");
        assertThat(page.locator("#username")).hasValue("hanhnt.stncds");
    }
}

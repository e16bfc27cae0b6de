package vn.banggiang.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.PlatformTest;
import vn.banggiang.browser.Chromium.Screen;
import vn.banggiang.browser.Screens;
import vn.banggiang.browser.Visitor;
import vn.banggiang.directory.DirectoryImport;
import vn.banggiang.identity.Accounts;
import vn.banggiang.identity.Authenticator;
import vn.banggiang.identity.Official;
import vn.banggiang.identity.QuickHash;
import vn.banggiang.identity.SecondFactorReset;
import vn.banggiang.identity.TwoSteps;

/** An official turns the second factor on with a telephone, signs in with it, and turns it off. */
@PlatformTest
class SecondFactorPagesTest {

    private static final String PASSWORD = "Sông Bằng Giang 1";
    private static final String DEMONSTRATED = "vanthu.ubndtinh";
    private static final String DEMONSTRATED_PASSWORD = "trinh-dien-2026";
    private static final String TURN_ON = "main a[href='/account/second-step']";
    private static final String TURN_OFF = "form[action='/account/second-step/off']";

    private final Official official;
    private final String username;
    private final JdbcClient jdbc;
    private final DataSource database;
    private final Clock clock;
    private final int port;

    SecondFactorPagesTest(
            DirectoryImport imports,
            Accounts accounts,
            JdbcClient jdbc,
            DataSource database,
            Clock clock,
            @LocalServerPort int port) {
        this.official = Official.withOnePost(imports);
        this.username = official.username().value();
        accounts.create(official.person(), official.username(), QuickHash.of(PASSWORD));
        this.jdbc = jdbc;
        this.database = database;
        this.clock = clock;
        this.port = port;
    }

    @Test
    void anOfficialTurnsItOnSignsInWithItAndTurnsItOff() throws Exception {
        try (var computer = new Visitor(port)) {
            walk(computer);
        }
    }

    @Test
    void theSameWithoutScripts() throws Exception {
        try (var computer = Visitor.withoutScripts(port)) {
            walk(computer);
        }
    }

    private void walk(Visitor computer) throws Exception {
        Page page = computer.signIn(username, PASSWORD).open("/account").page();
        page.click(TURN_ON);
        Authenticator phone = scanned(page);
        turnOn(page, PASSWORD, phone.code());
        assertThat(page.locator("h1")).hasText("Mã dự phòng");
        List<String> recoveryCodes = page.locator(".recovery-codes code").allTextContents();
        assertThat(recoveryCodes).hasSize(10);
        computer.open("/account/second-step/codes");
        assertThat(page).hasURL(at("/account"));
        timePasses();

        leave(page);
        password(page, username, PASSWORD);
        assertThat(page).hasURL(at("/sign-in/code"));
        assertThat(page.locator("#code")).isFocused();
        code(page, phone.wrong());
        assertThat(page.locator("#trouble .bad")).containsText("mỗi mã chỉ dùng được một lần");
        assertThat(page.locator("#code")).hasValue("");
        code(page, phone.code());
        assertThat(page.locator(".side .leave .next")).isVisible();

        leave(page);
        page.click(".people li a");
        page.fill("#password", PASSWORD);
        page.click("main .button.main");
        code(page, recoveryCodes.getFirst());
        assertThat(page.locator(".side .leave .next")).isVisible();
        computer.open("/account");
        assertThat(page.locator("main")).containsText("Còn 9 mã dự phòng");

        page.click("details:has(" + TURN_OFF + ") summary");
        page.fill(TURN_OFF + " #password", PASSWORD);
        page.fill(TURN_OFF + " #code", recoveryCodes.getLast());
        page.click(TURN_OFF + " button");
        assertThat(page.locator(".note.good")).containsText("Đã tắt xác thực hai bước");
        leave(page);
        computer.signIn(username, PASSWORD);
    }

    @Test
    void whatIsRefusedOnTheWayLeavesThePictureAsItWas() throws Exception {
        try (var computer = new Visitor(port)) {
            Page page = computer.signIn(username, PASSWORD)
                    .open("/account/second-step")
                    .page();
            Authenticator phone = scanned(page);
            turnOn(page, PASSWORD, phone.wrong());
            assertThat(page.locator("#trouble")).containsText("không phải của khóa đang hiện");
            turnOn(page, "not the password", phone.code());
            assertThat(page.locator("#trouble")).containsText("Mật khẩu hiện tại không đúng");
            computer.findsThePageClean();
            page.reload();
            assertThat(page.locator("main form input[type=hidden]")).hasAttribute("name", "_csrf");

            turnOn(page, PASSWORD, phone.code());
            assertThat(page.locator(".recovery-codes li")).hasCount(10);
            computer.open("/account/second-step");
            assertThat(page).hasURL(at("/account"));
        }
    }

    @Test
    void thePageOfRecoveryCodesPrintsThemAlone() throws Exception {
        try (var computer = new Visitor(port, Screen.DESK, ColorScheme.DARK)) {
            Page page = computer.signIn(username, PASSWORD)
                    .open("/account/second-step")
                    .page();
            turnOn(page, PASSWORD, scanned(page).code());
            assertThat(page.locator("[data-print]")).isVisible();

            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".recovery-codes li").last()).isVisible();
            assertThat(page.locator("main")).containsText(username);
            assertThat(page.locator("main .buttons")).isHidden();
            assertThat(page.locator(".side")).isHidden();
            assertThat(page.locator("h1")).hasCSS("color", "rgb(0, 0, 0)");
        }
    }

    @ParameterizedTest
    @CsvSource({"DESK,LIGHT", "DESK,DARK", "PHONE,LIGHT", "PHONE,DARK"})
    void thePagesFitEveryWidthAndBothThemes(Screen screen, ColorScheme colors) throws Exception {
        try (var computer = new Visitor(port, screen, colors)) {
            computer.signIn(DEMONSTRATED, DEMONSTRATED_PASSWORD).open("/account/second-step");
            Page page = computer.page();
            looksWell(computer, "second-step");
            Authenticator phone = scanned(page);
            turnOn(page, DEMONSTRATED_PASSWORD, phone.code());
            assertThat(page.locator(".recovery-codes li")).hasCount(10);
            looksWell(computer, "recovery-codes");
            usesUp(8);
            computer.open("/account").page().click("details:has(" + TURN_OFF + ") summary");
            assertThat(page.locator(".note.soon")).containsText("Chỉ còn 2 mã dự phòng");
            looksWell(computer, "account-second-step");

            page.context().clearCookies();
            password(page, DEMONSTRATED, DEMONSTRATED_PASSWORD);
            looksWell(computer, "code");
            code(page, phone.wrong());
            assertThat(page.locator("#trouble .bad")).isVisible();
            computer.findsThePageClean().findsItFits();
        } finally {
            new SecondFactorReset(database, clock).reset(DEMONSTRATED);
        }
    }

    private static void looksWell(Visitor computer, String name) {
        computer.findsThePageClean().findsItFits();
        computer.page().mouse().move(0, 0);
        Screens.take(computer, name);
    }

    private static Authenticator scanned(Page page) throws Exception {
        Locator qr = page.locator(".scan svg[role=img]");
        assertThat(qr).isVisible();
        return Authenticator.scanned(qr.screenshot());
    }

    private static void turnOn(Page page, String password, String code) {
        page.fill("#code", code);
        page.fill("#password", password);
        page.click("main [data-main]");
    }

    private static void password(Page page, String username, String password) {
        page.navigate("/sign-in");
        page.fill("#username", username);
        page.fill("#password", password);
        page.click("main .button.main");
    }

    private static void code(Page page, String code) {
        page.fill("#code", code);
        page.click("main .button.main");
    }

    private static void leave(Page page) {
        page.click(".side .leave .next");
        assertThat(page.locator("#username")).isVisible();
    }

    private void usesUp(int codes) {
        jdbc.sql(
                        "DELETE FROM identity.recovery_code WHERE fingerprint IN (SELECT fingerprint FROM identity.recovery_code"
                                + " JOIN identity.account USING (person_id) WHERE username = ? LIMIT ?)")
                .params(DEMONSTRATED, codes)
                .update();
    }

    private void timePasses() {
        TwoSteps.timePasses(official.person(), jdbc);
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }
}

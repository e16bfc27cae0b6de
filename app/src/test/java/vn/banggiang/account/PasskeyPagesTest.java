package vn.banggiang.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.PlatformTest;
import vn.banggiang.browser.Chromium.Screen;
import vn.banggiang.browser.PasskeyDevice;
import vn.banggiang.browser.Screens;
import vn.banggiang.browser.Visitor;
import vn.banggiang.directory.DirectoryImport;
import vn.banggiang.identity.Accounts;
import vn.banggiang.identity.Official;
import vn.banggiang.identity.QuickHash;

/** An official adds a passkey, signs in with it, and removes it. */
@PlatformTest
class PasskeyPagesTest {

    private static final String PASSWORD = "Sông Bằng Giang 1";
    private static final String DEMONSTRATED = "truongphong.cntt.stttt";
    private static final String DEMONSTRATED_PASSWORD = "trinh-dien-2026";
    private static final String ADD = "a[href='/account/passkeys/new']";
    private static final String PASSKEYS = "section:has(" + ADD + ") .entry";
    private static final String ENTER = "form[action='/sign-in/passkey'] button";

    private final Official official;
    private final String username;
    private final JdbcClient jdbc;
    private final int port;

    PasskeyPagesTest(DirectoryImport imports, Accounts accounts, JdbcClient jdbc, @LocalServerPort int port) {
        this.official = Official.withOnePost(imports);
        this.username = official.username().value();
        accounts.create(official.person(), official.username(), QuickHash.of(PASSWORD));
        this.jdbc = jdbc;
        this.port = port;
    }

    @Test
    void anOfficialAddsOneSignsInWithItAndRemovesIt() {
        try (var computer = new Visitor(port)) {
            PasskeyDevice device = PasskeyDevice.of(computer);
            Page page = computer.signIn(username, PASSWORD).open("/account").page();
            page.click(ADD);
            add(page, "Máy tính của tôi", PASSWORD);
            assertThat(page.locator(".note.good")).containsText("Đã thêm khóa truy cập");
            assertThat(page.locator(PASSKEYS)).containsText("Máy tính của tôi");
            assertThat(page.locator(PASSKEYS)).containsText("chưa dùng");
            assertThat(device.passkeys()).isEqualTo(1);

            leave(page);
            page.click(ENTER);
            assertThat(page.locator(".side .leave .next")).isVisible();
            computer.open("/account");
            assertThat(page.locator(PASSKEYS)).containsText("dùng lần cuối");
            assertThat(page.locator(".head p")).containsText(username);
            computer.findsThePageClean().findsItFits();

            page.click(PASSKEYS + " summary");
            page.click(PASSKEYS + " .danger");
            assertThat(page.locator(".note.good")).containsText("Đã gỡ khóa truy cập");
            assertThat(page.locator(PASSKEYS)).hasCount(0);

            leave(page);
            page.click(ENTER);
            assertThat(page.locator("#trouble .bad")).containsText("Không tài khoản nào có khóa truy cập này");
            computer.findsThePageClean().findsItFits();
            computer.signIn(username, PASSWORD);
        }
    }

    @Test
    void aDeviceThatHasOneMakesNoSecondAndAWrongPasswordMakesNone() {
        try (var computer = new Visitor(port)) {
            PasskeyDevice device = PasskeyDevice.of(computer);
            Page page = computer.signIn(username, PASSWORD)
                    .open("/account/passkeys/new")
                    .page();
            add(page, "Máy tính", "not the password");
            assertThat(page.locator("#trouble .bad")).containsText("Mật khẩu hiện tại không đúng");
            computer.findsThePageClean();
            assertThat(device.passkeys()).isZero();
            assertThat(page.locator("#name")).hasValue("Máy tính");
            add(page, "Máy tính", PASSWORD);
            assertThat(page.locator(".note.good")).isVisible();

            computer.open("/account/passkeys/new");
            add(page, "Máy tính", PASSWORD);
            assertThat(page.locator("#trouble .bad")).containsText("Thiết bị này đã có khóa truy cập");
            assertThat(device.passkeys()).isEqualTo(1);
        }
    }

    @Test
    void aStrangerAtTheDeviceOrADeviceWithoutAnyIsToldSo() {
        try (var computer = new Visitor(port)) {
            PasskeyDevice device = PasskeyDevice.of(computer);
            Page page = computer.open("/sign-in").page();
            page.click(ENTER);
            assertThat(page.locator("#trouble .bad")).containsText("Chưa nhận được khóa truy cập");

            computer.signIn(username, PASSWORD).open("/account/passkeys/new");
            add(page, "Máy tính", PASSWORD);
            assertThat(page.locator(".note.good")).isVisible();
            leave(page);
            device.isHeldByAStranger();
            page.click(ENTER);
            assertThat(page.locator("#trouble .bad")).containsText("Chưa nhận được khóa truy cập");
            assertThat(page).hasURL(at("/sign-in"));
            computer.findsThePageClean().findsItFits();
        }
    }

    @Test
    void aSignInPageThatWasOpenForTooLongComesAnew() {
        try (var computer = new Visitor(port)) {
            PasskeyDevice.of(computer);
            Page page = computer.open("/sign-in").page();
            page.context().clearCookies();
            page.waitForNavigation(() -> page.click(ENTER));
            page.click(ENTER);
            assertThat(page.locator("#trouble .bad")).containsText("Chưa nhận được khóa truy cập");
        }
    }

    @Test
    void withoutScriptsOrAtAnotherAddressThereIsNoButton() {
        try (var computer = Visitor.withoutScripts(port)) {
            Page page = computer.open("/sign-in").page();
            assertThat(page.locator("#password")).isVisible();
            assertThat(page.locator(ENTER)).isHidden();
            computer.signIn(username, PASSWORD).open("/account/passkeys/new");
            assertThat(page.locator("main")).containsText("Trình duyệt này chưa dùng được khóa truy cập");
            assertThat(page.locator("[data-main]")).isHidden();
        }
        try (var computer = new Visitor(port)) {
            Page page = computer.open("http://127.0.0.1:" + port + "/sign-in").page();
            assertThat(page.locator("#password")).isVisible();
            assertThat(page.locator(ENTER)).hasCount(0);
        }
    }

    @Test
    void anOldBrowserHasNoButton() {
        try (var computer = new Visitor(port)) {
            computer.page().addInitScript("delete PublicKeyCredential.parseRequestOptionsFromJSON");
            computer.signIn(username, PASSWORD).open("/account/passkeys/new");
            assertThat(computer.page().locator("main")).containsText("Trình duyệt này chưa dùng được khóa truy cập");
            assertThat(computer.page().locator("[data-main]")).isHidden();
        }
    }

    @ParameterizedTest
    @CsvSource({"DESK,LIGHT", "DESK,DARK", "PHONE,LIGHT", "PHONE,DARK"})
    void thePagesFitEveryWidthAndBothThemes(Screen screen, ColorScheme colors) {
        try (var computer = new Visitor(port, screen, colors)) {
            Page page = computer.open("/sign-in").page();
            assertThat(page.locator(ENTER)).isVisible();
            computer.findsThePageClean().findsItFits();
            PasskeyDevice.of(computer);
            computer.signIn(DEMONSTRATED, DEMONSTRATED_PASSWORD).open("/account/passkeys/new");
            page.fill("#name", "Điện thoại của tôi");
            looksWell(computer, "passkey");
            add(page, "Điện thoại của tôi", DEMONSTRATED_PASSWORD);
            assertThat(page.locator(PASSKEYS)).hasCount(1);
            keepsAnother("Máy tính ở phòng");
            computer.open("/account").page().click(PASSKEYS + " >> nth=0 >> summary");
            looksWell(computer, "account-passkeys");
        } finally {
            forget("passkey");
            forget("session");
        }
    }

    private void forget(String what) {
        jdbc.sql("DELETE FROM identity." + what
                        + " WHERE person_id = (SELECT person_id FROM identity.account WHERE username = ?)")
                .param(DEMONSTRATED)
                .update();
    }

    /** Made long ago on another device, and used. */
    private void keepsAnother(String name) {
        jdbc.sql("""
                INSERT INTO identity.passkey (id, person_id, credential_id, public_key, backed_up, counter, name, made, last_used)
                SELECT :id, person_id, :credential, '', false, 7, :name, TIMESTAMPTZ '2026-03-02 08:15+07', TIMESTAMPTZ '2026-03-04 07:42+07'
                  FROM identity.account WHERE username = :username
                """)
                .param("id", UUID.randomUUID())
                .param("credential", UUID.randomUUID().toString())
                .param("name", name)
                .param("username", DEMONSTRATED)
                .update();
    }

    private static void looksWell(Visitor computer, String name) {
        computer.findsThePageClean().findsItFits();
        computer.page().mouse().move(0, 0);
        Screens.take(computer, name);
    }

    private static void add(Page page, String name, String password) {
        page.fill("#name", name);
        page.fill("#password", password);
        page.click("main [data-main]");
    }

    private static void leave(Page page) {
        page.click(".side .leave .next");
        assertThat(page.locator("#username")).isVisible();
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }
}

package vn.banggiang.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.banggiang.PlatformTest;
import vn.banggiang.browser.Chromium.Screen;
import vn.banggiang.browser.Screens;
import vn.banggiang.browser.Visitor;
import vn.banggiang.directory.DirectoryImport;
import vn.banggiang.identity.Accounts;
import vn.banggiang.identity.Official;
import vn.banggiang.identity.QuickHash;

/** A password is changed on one's own page. */
@PlatformTest
class PasswordPageTest {

    private static final String OLD = "Sông Bằng Giang 1";
    private static final String NEW = "Suối Lê Nin trong xanh";

    private final String username;
    private final int port;

    PasswordPageTest(DirectoryImport imports, Accounts accounts, @LocalServerPort int port) {
        Official official = Official.withOnePost(imports);
        accounts.create(official.person(), official.username(), QuickHash.of(OLD));
        this.username = official.username().value();
        this.port = port;
    }

    @ParameterizedTest
    @CsvSource({"DESK,LIGHT", "DESK,DARK", "PHONE,LIGHT", "PHONE,DARK"})
    void itIsRefusedOrChanged(Screen screen, ColorScheme colors) {
        try (var here = new Visitor(port, screen, colors).signIn(username, OLD).open("/account")) {
            Page page = here.page();
            page.click("main details summary");
            type(page, "not the old one", NEW);
            assertThat(page.locator("#trouble")).containsText("Mật khẩu hiện tại không đúng");
            here.findsThePageClean().findsItFits();
            Screens.take(here, "password-refused");

            type(page, OLD, NEW);
            assertThat(page.locator(".note.good")).containsText("Đã đổi mật khẩu");
            here.findsThePageClean().findsItFits();
        }
        try (var again = new Visitor(port)) {
            again.signIn(username, NEW);
        }
    }

    private static void type(Page page, String current, String chosen) {
        page.fill("#current", current);
        page.fill("#chosen", chosen);
        page.fill("#repeated", chosen);
        page.click("main details .button.main");
    }
}

package vn.banggiang.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.banggiang.PlatformTest;
import vn.banggiang.browser.Chromium.Screen;
import vn.banggiang.browser.Visitor;
import vn.banggiang.directory.DirectoryImport;
import vn.banggiang.identity.Accounts;
import vn.banggiang.identity.Official;
import vn.banggiang.identity.QuickHash;

@PlatformTest
class DeskPagesTest {

    private static final String PASSWORD = "sông Bằng Giang chảy";

    private final String username;
    private final int port;

    DeskPagesTest(DirectoryImport imports, Accounts accounts, @LocalServerPort int port) {
        var official = Official.withOnePost(imports);
        this.username = official.username().value();
        accounts.create(official.person(), official.username(), QuickHash.of(PASSWORD));
        this.port = port;
    }

    @ParameterizedTest
    @CsvSource({"DESK,LIGHT", "DESK,DARK", "PHONE,LIGHT", "PHONE,DARK"})
    void itsPagesAreCleanAtEveryWidthAndInBothThemes(Screen screen, ColorScheme colors) {
        try (var visitor = new Visitor(port, screen, colors)) {
            visitor.open("/sign-in").findsThePageClean().findsItFits();
            visitor.signIn(username, PASSWORD).findsThePageClean().findsItFits();
            visitor.open("/no-such-page").findsThePageClean().findsItFits();
        }
    }

    @Test
    void whoIsFinishedSeesThatNothingWaits() {
        try (var visitor = new Visitor(port).signIn(username, PASSWORD)) {
            assertThat(visitor.page().textContent("h1")).contains("Chào");
            assertThat(visitor.page().textContent(".empty h2")).isEqualTo("Không còn việc nào đang chờ");
        }
    }

    @Test
    void theKeyboardFindsTheSearchAndTheListOfKeys() {
        try (var visitor = new Visitor(port).signIn(username, PASSWORD)) {
            var page = visitor.page();
            page.keyboard().press("/");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("search");
            page.keyboard().press("Tab");
            page.keyboard().press("?");
            assertThat(page.isVisible("#shortcuts")).isTrue();
            visitor.findsThePageClean();
        }
    }

    @Test
    void theLanguageIsChosenOnceAndStays() {
        try (var visitor = new Visitor(port).signIn(username, PASSWORD)) {
            visitor.page().click(".side button[name=language]");
            assertThat(visitor.page().getAttribute("html", "lang")).isEqualTo("en");
            assertThat(visitor.open("/").page().textContent("h1")).startsWith("Hello");
        }
    }
}

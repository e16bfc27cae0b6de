package vn.banggiang.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.util.List;
import org.junit.jupiter.api.Test;
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

/** Two officials share a computer. */
@PlatformTest
class ChangePersonTest {

    private static final String PASSWORD = "Sông Bằng Giang 1";
    private static final String PEOPLE = ".people li a";

    private final String first;
    private final String second;
    private final int port;

    ChangePersonTest(DirectoryImport imports, Accounts accounts, @LocalServerPort int port) {
        this.first = someone(imports, accounts);
        this.second = someone(imports, accounts);
        this.port = port;
    }

    @Test
    void aNameAndAPasswordAreEnoughToTakeOver() {
        try (var computer = new Visitor(port).signIn(first, PASSWORD)) {
            changesThePerson(computer);
        }
        try (var computer = Visitor.withoutScripts(port).signIn(first, PASSWORD)) {
            changesThePerson(computer);
        }
    }

    private void changesThePerson(Visitor computer) {
        Page page = computer.page();
        leave(page);
        assertThat(page.locator(PEOPLE)).hasText(new String[] {initial(first) + first});
        computer.signIn(second, PASSWORD);
        leave(page);
        assertThat(page.locator(PEOPLE)).hasText(new String[] {initial(second) + second, initial(first) + first});

        page.locator(PEOPLE).last().click();
        assertThat(page.locator("#username")).hasValue(first);
        assertThat(page.locator("#password")).isFocused();
        page.keyboard().type(PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page.locator(".side .leave .next")).isVisible();
    }

    @Test
    void nothingOfTheLastPersonStaysBehind() {
        try (var computer = new Visitor(port).signIn(first, PASSWORD)) {
            Page page = computer.page();
            page.evaluate("sessionStorage.setItem('bg-draft:x', 'not sent')");
            Cookie session = cookie(computer, "JSESSIONID");
            assertThat(computer.open("/outgoing").page().content()).contains("class=\"me\"");
            leave(page);

            assertThat(page.evaluate("sessionStorage.length")).isEqualTo(0);
            page.goBack();
            assertThat(page).hasURL("http://localhost:" + port + "/sign-in");
            assertThat(page.content()).doesNotContain("class=\"me\"");
            page.context().addCookies(List.of(session));
            computer.open("/");
            assertThat(page).hasURL("http://localhost:" + port + "/sign-in");
        }
    }

    @Test
    void aRefusedPasswordLeavesTheName() {
        try (var computer = new Visitor(port).open("/sign-in")) {
            Page page = computer.page();
            page.fill("#username", first);
            page.fill("#password", "not this one");
            page.click("main .button.main");

            assertThat(page.locator("#trouble .bad")).isVisible();
            assertThat(page.locator("#username")).hasValue(first);
            assertThat(page.locator("#password")).isFocused();
            assertThat(page.url()).doesNotContain(first);
            computer.findsThePageClean();
            assertThat(page.locator(PEOPLE)).hasCount(0);
            page.reload();
            assertThat(page.locator("#username")).hasValue("");
        }
    }

    @Test
    void theNamesAreForgottenWithOneClick() {
        try (var computer = new Visitor(port).signIn(first, PASSWORD)) {
            Page page = computer.page();
            leave(page);
            Cookie people = cookie(computer, "bg-people");
            assertThat(people.httpOnly).isTrue();
            assertThat(people.sameSite).isEqualTo(SameSiteAttribute.STRICT);
            assertThat(people.path).isEqualTo("/sign-in");
            assertThat(people.value).isEqualTo(first);

            page.click(".people header button");
            assertThat(page.locator(PEOPLE)).hasCount(0);
            assertThat(page.locator("#username")).isFocused();
            page.reload();
            assertThat(page.locator(PEOPLE)).hasCount(0);
        }
    }

    @Test
    void aForgedCookieNamesAtMostFiveAndNobodyImpossible() {
        try (var computer = new Visitor(port)) {
            String longest = "dai".repeat(21) + "x";
            String forged = "<script>:../..:a%20b:%00:" + longest + "y:" + longest
                    + ":nobody.1:nobody.1:nobody.2:nobody.3:nobody.4:nobody.5";
            computer.page()
                    .context()
                    .addCookies(List.of(new Cookie("bg-people", forged)
                            .setDomain("localhost")
                            .setPath("/sign-in")));
            computer.open("/sign-in");
            assertThat(computer.page().locator(PEOPLE))
                    .hasText(new String[] {"d" + longest, "nnobody.1", "nnobody.2", "nnobody.3", "nnobody.4"});
            computer.findsThePageClean().findsItFits();
        }
    }

    @ParameterizedTest
    @CsvSource({"DESK,LIGHT", "DESK,DARK", "PHONE,LIGHT", "PHONE,DARK"})
    void theNamesFitEveryWidthAndBothThemes(Screen screen, ColorScheme colors) {
        try (var computer = new Visitor(port, screen, colors)) {
            computer.page()
                    .context()
                    .addCookies(List.of(new Cookie("bg-people", "vanthu.stttt:giamdoc.stttt:truongphong.cntt.stttt")
                            .setDomain("localhost")
                            .setPath("/sign-in")));
            computer.open("/sign-in?username=giamdoc.stttt").findsThePageClean().findsItFits();
            Screens.take(computer, "people");
            computer.signIn(first, PASSWORD);
            if (screen == Screen.PHONE) {
                computer.page().click(".bar summary");
            }
            computer.findsThePageClean().findsItFits();
        }
    }

    private static void leave(Page page) {
        page.click(".side .leave .next");
        assertThat(page.locator("#password")).isVisible();
    }

    private static Cookie cookie(Visitor computer, String name) {
        return computer.page().context().cookies(computer.page().url()).stream()
                .filter(cookie -> cookie.name.equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String initial(String username) {
        return username.substring(0, 1);
    }

    private static String someone(DirectoryImport imports, Accounts accounts) {
        Official official = Official.withOnePost(imports);
        accounts.create(official.person(), official.username(), QuickHash.of(PASSWORD));
        return official.username().value();
    }
}

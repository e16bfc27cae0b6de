package vn.banggiang.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.banggiang.PlatformTest;
import vn.banggiang.browser.Visitor;
import vn.banggiang.directory.DirectoryImport;

/** Who works on after the session has ended is led to the sign-in and back, and never told that it is forbidden. */
@PlatformTest
class EndedSessionTest {

    private static final String PASSWORD = "Sông Bằng Giang 1";

    private final String username;
    private final int port;

    EndedSessionTest(DirectoryImport imports, Accounts accounts, @LocalServerPort int port) {
        Official official = Official.withOnePost(imports);
        accounts.create(official.person(), official.username(), QuickHash.of(PASSWORD));
        this.username = official.username().value();
        this.port = port;
    }

    @Test
    void aSignInPageThatWasLeftOpenAsksForThePasswordAgain() {
        try (var official = new Visitor(port).open("/sign-in")) {
            Page page = official.page();
            page.fill("#username", username);
            page.fill("#password", PASSWORD);
            page.context().clearCookies();
            page.click("main .button.main");

            assertThat(page.locator("#trouble")).containsText("mở đã lâu");
            assertThat(page.locator("#username")).hasValue(username);
            official.findsThePageClean();
            page.fill("#password", PASSWORD);
            page.click("main .button.main");
            assertThat(page.locator(".side .leave .next")).isVisible();
        }
    }

    @Test
    void whoChangesThePersonAfterItIsAtTheSignInToo() {
        try (var official = new Visitor(port).signIn(username, PASSWORD)) {
            official.page().context().clearCookies();
            official.page().click(".side .leave .next");
            assertThat(official.page()).hasURL("http://localhost:" + port + "/sign-in");
        }
    }

    @Test
    void aCitizensPageStaysPublic() {
        try (var citizen = new Visitor(port).open("/verify")) {
            citizen.page().context().clearCookies();
            citizen.page().click(".choices [name=language]");
            assertThat(citizen.page()).hasURL("http://localhost:" + port + "/verify");
        }
    }

    @Test
    void thePageThatWasAskedForComesAfterTheSignInAndNoFileOfIt() {
        try (var official = new Visitor(port).open("/outgoing?q=quy")) {
            Page page = official.page();
            page.request()
                    .get(
                            "/incoming/" + UUID.randomUUID() + "/file",
                            RequestOptions.create().setHeader("Accept", "*/*"));
            page.request()
                    .get(
                            "/outgoing/recipients?recipients-search=x",
                            RequestOptions.create().setHeader("HX-Request", "true"));
            page.fill("#username", username);
            page.fill("#password", PASSWORD);
            page.click("main .button.main");
            assertThat(page).hasURL("http://localhost:" + port + "/outgoing?q=quy");
        }
    }

    @Test
    void aPartOfAPageIsToldWhereItStands() {
        try (var official = new Visitor(port)) {
            var answer = official.page()
                    .request()
                    .get(
                            "/outgoing/recipients?recipients-search=x",
                            RequestOptions.create().setHeader("HX-Request", "true"));
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.text()).contains("id=\"trouble\"");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost/outgoing/new?replyTo=1, /outgoing/new?replyTo=1",
        "https://elsewhere.example/incoming, /incoming",
        "https://elsewhere.example//third.example/x, /",
        "http://localhost/\\third.example, /",
        "javascript:alert(1), /",
        "not an address, /",
    })
    void aFormLeadsBackToAPageOfThisInstallationOnly(String referer, String expected) {
        try (var stranger = new Visitor(port)) {
            var answer = stranger.page()
                    .request()
                    .post(
                            "/incoming/x/register",
                            RequestOptions.create()
                                    .setHeader("Referer", referer)
                                    .setMaxRedirects(0));
            assertThat(answer.status()).isEqualTo(302);
            assertThat(answer.headers().get("location")).endsWith(expected).doesNotContain("third");
        }
    }
}

package vn.banggiang.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.banggiang.PlatformTest;
import vn.banggiang.audit.Journal;
import vn.banggiang.browser.Chromium.Screen;
import vn.banggiang.browser.Screens;
import vn.banggiang.browser.Visitor;
import vn.banggiang.directory.DirectoryImport;
import vn.banggiang.directory.PersonId;
import vn.banggiang.identity.AccessToken;
import vn.banggiang.identity.Accounts;
import vn.banggiang.identity.Actor;
import vn.banggiang.identity.Browser;
import vn.banggiang.identity.IdentityException;
import vn.banggiang.identity.Official;
import vn.banggiang.identity.OpenSignIn;
import vn.banggiang.identity.OpenSignIns;
import vn.banggiang.identity.Origin;
import vn.banggiang.identity.Origins;
import vn.banggiang.identity.QuickHash;
import vn.banggiang.identity.SignInId;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.identity.Tokens;

/** Who is signed in in several places sees and ends them. */
@PlatformTest
class AccountPageTest {

    private final Origin origin = Origins.fresh();
    private static final String PASSWORD = "Sông Bằng Giang 1";
    private static final String DEMONSTRATED = "phogiamdoc.stttt";
    private static final String DEMONSTRATED_PASSWORD = "trinh-dien-2026";
    private static final String LINES = ".entry";

    private final Official official;
    private final String username;
    private final Tokens tokens;
    private final Journal journal;
    private final OpenSignIns signIns;
    private final int port;

    AccountPageTest(
            DirectoryImport imports,
            Accounts accounts,
            Tokens tokens,
            Journal journal,
            OpenSignIns signIns,
            @LocalServerPort int port) {
        this.official = Official.withOnePost(imports);
        this.username = official.username().value();
        accounts.create(official.person(), official.username(), QuickHash.of(PASSWORD));
        this.tokens = tokens;
        this.journal = journal;
        this.signIns = signIns;
        this.port = port;
    }

    @Test
    void oneIsEndedAndTheRestStays() {
        try (var here = signedIn();
                var elsewhere = signedIn()) {
            AccessToken token = token();
            assertThat(lines(here)).hasCount(3);
            assertThat(here.page().locator(LINES).first()).containsText("Đang dùng");
            assertThat(here.page().locator(LINES).first()).containsText("Chrome trên Linux");

            here.page().click(LINES + ":has(form):has-text('Chrome') button");
            assertThat(here.page().locator(LINES)).hasCount(2);
            elsewhere.open("/account");
            assertThat(elsewhere.page()).hasURL(at("/sign-in"));
            assertThat(tokens.holder(token)).isPresent();
            assertThat(actions()).contains("identity.sign-ins-ended");
        }
    }

    @Test
    void allOthersAreEndedAtOnce() {
        try (var here = signedIn();
                var elsewhere = signedIn()) {
            AccessToken token = token();
            here.open("/account").page().click(".foot button");
            assertThat(here.page().locator(LINES)).hasCount(1);

            assertThat(tokens.holder(token)).isEmpty();
            elsewhere.page().click(".side .places a >> nth=1");
            assertThat(elsewhere.page().locator("#password")).isVisible();
            assertThat(here.open("/").page().locator(".side .leave")).isVisible();
        }
    }

    @Test
    void signingOutOrInAgainLeavesNoSessionBehind() {
        try (var here = signedIn()) {
            here.signIn(username, PASSWORD);
            assertThat(lines(here)).hasCount(1);
            here.page().click(".side .leave .next");
            assertThat(here.page().locator("#password")).isVisible();
        }
        assertThat(open()).isEmpty();
    }

    @Test
    void nobodyEndsAnothersSignIn() {
        AccessToken token = token();
        SignedIn holder = tokens.holder(token).orElseThrow();
        Actor actor = holder.actor();
        SignedIn other = new SignedIn(
                new Actor(PersonId.random(), actor.fullName(), actor.agency(), actor.roles(), actor.units()),
                holder.username(),
                holder.locale());
        SignInId mine = open().getFirst().id();

        assertThatExceptionOfType(IdentityException.class).isThrownBy(() -> signIns.end(other, mine));
        signIns.endAllBut(other, new SignInId(UUID.randomUUID()));
        assertThat(tokens.holder(token)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"DESK,LIGHT", "DESK,DARK", "PHONE,LIGHT", "PHONE,DARK"})
    void thePageFitsEveryWidthAndBothThemes(Screen screen, ColorScheme colors) {
        AccessToken first = tokens.issue(DEMONSTRATED, DEMONSTRATED_PASSWORD, "", Browser.of(null), origin)
                .token();
        signIns.endAllBut(tokens.holder(first).orElseThrow(), new SignInId(UUID.randomUUID()));
        try (var here = new Visitor(port, screen, colors).signIn(DEMONSTRATED, DEMONSTRATED_PASSWORD);
                var elsewhere = new Visitor(port).signIn(DEMONSTRATED, DEMONSTRATED_PASSWORD)) {
            elsewhere.open("/");
            tokens.issue(DEMONSTRATED, DEMONSTRATED_PASSWORD, "", Browser.of("curl/8"), origin);
            here.open("/account").findsThePageClean().findsItFits();
            Screens.take(here, "account");
        }
    }

    private Locator lines(Visitor visitor) {
        return visitor.open("/account").page().locator(LINES);
    }

    private Visitor signedIn() {
        return new Visitor(port).signIn(username, PASSWORD);
    }

    private AccessToken token() {
        return tokens.issue(username, PASSWORD, "", Browser.of("curl/8"), origin)
                .token();
    }

    private List<OpenSignIn> open() {
        return signIns.of(official.person(), new SignInId(UUID.randomUUID()));
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }

    private List<String> actions() {
        return journal.of("person:" + official.person()).stream()
                .map(line -> line.entry().action())
                .toList();
    }
}

package vn.banggiang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.banggiang.PlatformTest;
import vn.banggiang.directory.DirectoryImport;
import vn.banggiang.identity.passkey.Challenge;

/** What a browser's session does when somebody signs in with a passkey. */
@PlatformTest
class PasskeyRoutesTest {

    private final Origin here = Origins.fresh();
    private static final String PASSWORD = TwoSteps.PASSWORD;
    private static final String SIGN_IN = "/sign-in/passkey";
    private static final Pattern CHALLENGE = Pattern.compile("\"challenge\":\"([^\"]+)\"");

    private final FormBrowser browser;
    private final DirectoryImport imports;
    private final Accounts accounts;
    private final Passkeys passkeys;
    private final SignIn signIn;
    private final OpenSignIns signIns;
    private final Clock clock;
    private final Official official;
    private final SoftPasskey phone;

    PasskeyRoutesTest(
            DirectoryImport imports,
            Accounts accounts,
            Passkeys passkeys,
            SignIn signIn,
            OpenSignIns signIns,
            Clock clock,
            @LocalServerPort int port) {
        this.browser = new FormBrowser(port);
        this.imports = imports;
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.signIn = signIn;
        this.signIns = signIns;
        this.clock = clock;
        this.official = someone();
        this.phone = new SoftPasskey(official.person());
        SignedIn who = signIn.signIn(here, official.username().value(), PASSWORD, "");
        PasskeyOffer offer = passkeys.offer(who, new PasskeyName("Điện thoại"), new PasswordAndCode(PASSWORD, ""));
        passkeys.add(who, offer, phone.made(offer.challenge()));
    }

    @Test
    void anAnswerSignsInUnderANewSessionAndLeadsWhereSomebodyWanted() throws Exception {
        browser.get("/incoming?text=3");
        Challenge challenge = challenge();
        String before = browser.session();

        assertThat(answer(phone.signs(challenge))).startsWith("/incoming?text=3");
        assertThat(browser.session()).isNotEqualTo(before);
        assertThat(browser.get("/account").body()).contains(official.username().value());
        assertThat(open(official)).isEqualTo(1);
    }

    @Test
    void anAnswerIsTakenOnce() throws Exception {
        String answer = phone.signs(challenge());
        assertThat(answer(answer)).isEqualTo("/");
        leave();

        assertThat(answer(answer)).isEqualTo("/sign-in?passkey-late");
        assertThat(browser.to(browser.get("/account"))).isEqualTo("/sign-in");
    }

    @Test
    void aRefusedAnswerUsesItsChallengeUp() throws Exception {
        Challenge challenge = challenge();
        assertThat(answer("{}")).isEqualTo("/sign-in?passkey-wrong");

        assertThat(answer(phone.signs(challenge))).isEqualTo("/sign-in?passkey-late");
        assertThat(browser.get("/sign-in?passkey-late").body()).contains("quá năm phút hoặc đã dùng rồi");
    }

    @Test
    void aChallengeOfAnotherBrowserIsWorthNothing() throws Exception {
        Challenge elsewhere = challenge();
        browser.forgetsAll();
        challenge();

        assertThat(answer(phone.signs(elsewhere))).isEqualTo("/sign-in?passkey-challenge");
        assertThat(answer(phone.signs(elsewhere))).isEqualTo("/sign-in?passkey-late");
    }

    @Test
    void neitherAChallengeNorAnAnswerComesWithoutTheFormsToken() throws Exception {
        Challenge challenge = challenge();
        assertThat(browser.to(browser.post(SIGN_IN, "answer=" + FormBrowser.encoded(phone.signs(challenge)))))
                .isEqualTo("/sign-in?stale");
        assertThat(browser.to(browser.post(SIGN_IN + "/challenge", ""))).isEqualTo("/sign-in?stale");
        assertThat(browser.to(browser.get("/account"))).isEqualTo("/sign-in");
    }

    @Test
    void signingInOverSomebodysOpenSessionEndsThatOne() throws Exception {
        Official first = someone();
        String typed = "username=" + first.username() + "&password=" + FormBrowser.encoded(PASSWORD);
        assertThat(browser.fills(browser.get("/sign-in"), "/sign-in", typed)).isEqualTo("/");

        assertThat(answer(phone.signs(challenge()))).isEqualTo("/");
        assertThat(open(first)).isZero();
        assertThat(browser.get("/account").body()).contains(official.username().value());
    }

    @Test
    void whatIsAskedForIsFoundWithoutANameAndVerifiesItsOwner() throws Exception {
        assertThat(asked())
                .contains("\"rpId\":\"localhost\"", "\"userVerification\":\"required\"")
                .doesNotContain("allowCredentials");
    }

    private Official someone() {
        Official someone = Official.withOnePost(imports);
        accounts.create(someone.person(), someone.username(), QuickHash.of(PASSWORD));
        return someone;
    }

    private Challenge challenge() throws Exception {
        Matcher asked = CHALLENGE.matcher(asked());
        assertThat(asked.find()).isTrue();
        return new Challenge(asked.group(1), clock.instant());
    }

    /** Sends an answer; gives the path where that leads. */
    private String answer(String answer) throws Exception {
        return browser.fills(browser.get("/sign-in"), SIGN_IN, "answer=" + FormBrowser.encoded(answer));
    }

    private String asked() throws Exception {
        String token = FormBrowser.token(browser.get("/sign-in"));
        return browser.post(SIGN_IN + "/challenge", "_csrf=" + token).body();
    }

    private void leave() throws Exception {
        assertThat(browser.fills(browser.get("/account"), "/sign-out", "")).isEqualTo("/sign-in");
    }

    private int open(Official someone) {
        return signIns.of(someone.person(), SignInId.random()).size();
    }
}

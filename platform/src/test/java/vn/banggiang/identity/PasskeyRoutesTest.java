package vn.banggiang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
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

    private static final String PASSWORD = TwoSteps.PASSWORD;
    private static final String SIGN_IN = "/sign-in/passkey";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern CHALLENGE = Pattern.compile("\"challenge\":\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final DirectoryImport imports;
    private final Accounts accounts;
    private final Passkeys passkeys;
    private final SignIn signIn;
    private final OpenSignIns signIns;
    private final Clock clock;
    private final Official official;
    private final SoftPasskey phone;

    @LocalServerPort
    private int port;

    PasskeyRoutesTest(
            DirectoryImport imports,
            Accounts accounts,
            Passkeys passkeys,
            SignIn signIn,
            OpenSignIns signIns,
            Clock clock) {
        this.imports = imports;
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.signIn = signIn;
        this.signIns = signIns;
        this.clock = clock;
        this.official = someone();
        this.phone = new SoftPasskey(official.person());
        SignedIn who = signIn.signIn(official.username().value(), PASSWORD, "");
        PasskeyOffer offer = passkeys.offer(who, new PasskeyName("Điện thoại"), new PasswordAndCode(PASSWORD, ""));
        passkeys.add(who, offer, phone.made(offer.challenge()));
    }

    @Test
    void anAnswerSignsInUnderANewSessionAndLeadsWhereSomebodyWanted() throws Exception {
        get("/incoming?text=3");
        Challenge challenge = challenge();
        String before = session();

        assertThat(answer(phone.signs(challenge))).startsWith("/incoming?text=3");
        assertThat(session()).isNotEqualTo(before);
        assertThat(get("/account").body()).contains(official.username().value());
        assertThat(open(official)).isEqualTo(1);
    }

    @Test
    void anAnswerIsTakenOnce() throws Exception {
        String answer = phone.signs(challenge());
        assertThat(answer(answer)).isEqualTo("/");
        leave();

        assertThat(answer(answer)).isEqualTo("/sign-in?passkey-late");
        assertThat(to(get("/account"))).isEqualTo("/sign-in");
    }

    @Test
    void aRefusedAnswerUsesItsChallengeUp() throws Exception {
        Challenge challenge = challenge();
        assertThat(answer("{}")).isEqualTo("/sign-in?passkey-wrong");

        assertThat(answer(phone.signs(challenge))).isEqualTo("/sign-in?passkey-late");
        assertThat(get("/sign-in?passkey-late").body()).contains("quá năm phút hoặc đã dùng rồi");
    }

    @Test
    void aChallengeOfAnotherBrowserIsWorthNothing() throws Exception {
        Challenge elsewhere = challenge();
        cookies.getCookieStore().removeAll();
        challenge();

        assertThat(answer(phone.signs(elsewhere))).isEqualTo("/sign-in?passkey-challenge");
        assertThat(answer(phone.signs(elsewhere))).isEqualTo("/sign-in?passkey-late");
    }

    @Test
    void neitherAChallengeNorAnAnswerComesWithoutTheFormsToken() throws Exception {
        Challenge challenge = challenge();
        assertThat(to(post(SIGN_IN, "answer=" + encoded(phone.signs(challenge)))))
                .isEqualTo("/sign-in?stale");
        assertThat(to(post(SIGN_IN + "/challenge", ""))).isEqualTo("/sign-in?stale");
        assertThat(to(get("/account"))).isEqualTo("/sign-in");
    }

    @Test
    void signingInOverSomebodysOpenSessionEndsThatOne() throws Exception {
        Official first = someone();
        String typed = "username=" + first.username() + "&password=" + encoded(PASSWORD) + "&_csrf=" + csrf();
        assertThat(to(post("/sign-in", typed))).isEqualTo("/");

        assertThat(answer(phone.signs(challenge()))).isEqualTo("/");
        assertThat(open(first)).isZero();
        assertThat(get("/account").body()).contains(official.username().value());
    }

    @Test
    void whatIsAskedForIsFoundWithoutANameAndVerifiesItsOwner() throws Exception {
        String asked = post(SIGN_IN + "/challenge", "_csrf=" + csrf()).body();

        assertThat(asked)
                .contains("\"rpId\":\"localhost\"", "\"userVerification\":\"required\"")
                .doesNotContain("allowCredentials");
    }

    private Official someone() {
        Official someone = Official.withOnePost(imports);
        accounts.create(someone.person(), someone.username(), accounts.hash(PASSWORD));
        return someone;
    }

    private Challenge challenge() throws Exception {
        String asked = post(SIGN_IN + "/challenge", "_csrf=" + csrf()).body();
        return new Challenge(found(CHALLENGE, asked), clock.instant());
    }

    /** Sends an answer; gives the path where that leads. */
    private String answer(String answer) throws Exception {
        return to(post(SIGN_IN, "answer=" + encoded(answer) + "&_csrf=" + csrf()));
    }

    private void leave() throws Exception {
        String csrf = encoded(found(CSRF, get("/account").body()));
        assertThat(to(post("/sign-out", "_csrf=" + csrf))).isEqualTo("/sign-in");
    }

    private String csrf() throws Exception {
        return encoded(found(CSRF, get("/sign-in").body()));
    }

    private static String found(Pattern pattern, String in) {
        Matcher found = pattern.matcher(in);
        assertThat(found.find()).as(in).isTrue();
        return found.group(1);
    }

    private String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    private int open(Official someone) {
        return signIns.of(someone.person(), SignInId.random()).size();
    }

    private String to(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(302);
        return answer.headers()
                .firstValue("Location")
                .orElseThrow()
                .replace("http://localhost:" + port, "")
                .replaceFirst("[?&]continue$", "");
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(request(path));
    }

    private HttpResponse<String> post(String path, String fields) throws Exception {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html,*/*;q=0.8");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

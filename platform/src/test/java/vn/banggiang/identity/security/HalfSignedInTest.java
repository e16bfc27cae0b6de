package vn.banggiang.identity.security;

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.banggiang.ApiCaller;
import vn.banggiang.PlatformTest;
import vn.banggiang.directory.DirectoryImport;
import vn.banggiang.identity.Accounts;
import vn.banggiang.identity.Official;
import vn.banggiang.identity.OpenSignIns;
import vn.banggiang.identity.SignInId;
import vn.banggiang.identity.TwoSteps;

/** Between a right password and its code nobody is signed in. {@code RouteByRoleTest} walks every route in that state. */
@PlatformTest
class HalfSignedInTest {

    private static final String PASSWORD = TwoSteps.PASSWORD;
    private static final String WRONG_CODE = "wrong";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final TwoSteps owner;
    private final DirectoryImport imports;
    private final Accounts accounts;
    private final OpenSignIns signIns;

    @LocalServerPort
    private int port;

    HalfSignedInTest(BeanFactory beans, DirectoryImport imports, Accounts accounts, OpenSignIns signIns) {
        this.owner = TwoSteps.someone(beans);
        this.imports = imports;
        this.accounts = accounts;
        this.signIns = signIns;
    }

    @Test
    void theSessionHasANewIdAfterEachStep() throws Exception {
        get("/sign-in");
        String before = session();
        assertThat(password(owner.username())).isEqualTo("/sign-in/code");
        String between = session();
        assertThat(code(owner.phone().code())).isEqualTo("/");
        String after = session();

        assertThat(between).isNotEqualTo(before);
        assertThat(after).isNotEqualTo(between).isNotEqualTo(before);
        assertThat(get("/").statusCode()).isEqualTo(200);
        assertThat(get("/sign-in/code").statusCode()).isEqualTo(302);
    }

    @Test
    void itKnowsNobody() throws Exception {
        password(owner.username());

        assertThat(to(get("/"))).isEqualTo("/sign-in");
        assertThat(to(get("/account"))).isEqualTo("/sign-in");
        assertThat(get("/api/v1/me").body()).contains("identity.token-needed");
        assertThat(open(owner.official())).isZero();
        assertThat(get("/sign-in/code").body()).contains(owner.username());
    }

    @Test
    void thePlaceThatSomebodyWantedIsKept() throws Exception {
        get("/incoming?text=3");
        password(owner.username());
        assertThat(code(WRONG_CODE)).isEqualTo("/sign-in/code?refused");

        assertThat(code(owner.phone().code())).startsWith("/incoming?text=3");
    }

    @Test
    void aRefusedCodeMayBeTypedAgainAndNoneIsSaid() throws Exception {
        password(owner.username());

        assertThat(code("")).isEqualTo("/sign-in/code?needed");
        assertThat(code(WRONG_CODE)).isEqualTo("/sign-in/code?refused");
        assertThat(code(owner.recoveryCodes().getFirst().inGroups())).isEqualTo("/");
    }

    @Test
    void aCodeWithoutItsPasswordBeginsAtThePassword() throws Exception {
        get("/sign-in");
        assertThat(code(owner.phone().code())).isEqualTo("/sign-in?late");
        assertThat(to(get("/sign-in/code"))).isEqualTo("/sign-in");
    }

    @Test
    void aLockedAccountBeginsAtThePasswordWithItsName() throws Exception {
        password(owner.username());
        for (int tried = 0; tried < 10; tried++) {
            assertThat(code(WRONG_CODE)).isEqualTo("/sign-in/code?refused");
        }

        assertThat(code(owner.phone().code())).isEqualTo("/sign-in?refused");
        assertThat(to(get("/sign-in/code"))).isEqualTo("/sign-in");
        assertThat(get("/sign-in?refused").body()).contains("value=\"" + owner.username() + "\"");
    }

    @Test
    void aCodeWithoutTheFormsTokenIsRefused() throws Exception {
        password(owner.username());
        HttpResponse<String> forged = send(request("/sign-in/code")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("code=" + owner.phone().code())));

        assertThat(to(forged)).isEqualTo("/sign-in?stale");
        assertThat(to(get("/"))).isEqualTo("/sign-in");
    }

    @Test
    void aPasswordOverSomebodysOpenSessionEndsThatOne() throws Exception {
        Official first = Official.withOnePost(imports);
        accounts.create(first.person(), first.username(), accounts.hash(PASSWORD));
        assertThat(password(first.username().value())).isEqualTo("/");
        assertThat(get("/account").statusCode()).isEqualTo(200);

        assertThat(password(owner.username())).isEqualTo("/sign-in/code");
        assertThat(to(get("/account"))).isEqualTo("/sign-in");
        assertThat(open(first)).isZero();
        assertThat(code(owner.phone().code())).isEqualTo("/account");
        assertThat(get("/account").body()).contains(owner.username());
    }

    @Test
    void anotherNamesPasswordTakesTheWaitOver() throws Exception {
        Official second = Official.withOnePost(imports);
        accounts.create(second.person(), second.username(), accounts.hash(PASSWORD));
        password(owner.username());

        assertThat(password(second.username().value())).isEqualTo("/");
        assertThat(to(get("/sign-in/code"))).isEqualTo("/sign-in");
        assertThat(get("/account").body()).contains(second.username().value());
    }

    @Test
    void aProgramIsToldWhatIsMissing() throws Exception {
        ApiCaller program = new ApiCaller(port, accounts);

        program.refuses(401, "identity.code-needed", program.post("/api/v1/tokens", credentials("")));
        program.refuses(
                401, "identity.code-refused", program.post("/api/v1/tokens", credentials(",\"code\":\"wrong\"")));
        String code = ",\"code\":\"%s\"".formatted(owner.phone().code());
        assertThat(program.send(program.post("/api/v1/tokens", credentials(code)), "vi")
                        .statusCode())
                .isEqualTo(201);
        program.refuses(401, "identity.code-refused", program.post("/api/v1/tokens", credentials(code)));
    }

    private String credentials(String code) {
        return "{\"username\":\"%s\",\"password\":\"%s\"%s}".formatted(owner.username(), PASSWORD, code);
    }

    /** Types name and password; gives the path where that leads. */
    private String password(String username) throws Exception {
        String csrf = csrf(get("/sign-in"));
        return to(post("/sign-in", "username=" + username + "&password=" + encoded(PASSWORD) + "&_csrf=" + csrf));
    }

    /** Types a code; gives the path where that leads. */
    private String code(String code) throws Exception {
        HttpResponse<String> form = get("/sign-in/code");
        String csrf = csrf(form.statusCode() == 200 ? form : get("/sign-in"));
        return to(post("/sign-in/code", "code=" + encoded(code) + "&_csrf=" + csrf));
    }

    private static String csrf(HttpResponse<String> page) {
        Matcher form = CSRF.matcher(page.body());
        assertThat(form.find()).isTrue();
        return encoded(form.group(1));
    }

    private String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    private int open(Official official) {
        return signIns.of(official.person(), new SignInId(official.person().value()))
                .size();
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

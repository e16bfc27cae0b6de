package vn.banggiang.identity.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
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
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.PlatformTest;
import vn.banggiang.directory.DirectoryImport;
import vn.banggiang.identity.Accounts;
import vn.banggiang.identity.Official;
import vn.banggiang.identity.QuickHash;

@PlatformTest
class ApiSecurityTest {

    private static final String PASSWORD = "Sông Bằng Giang 1";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final Official official;
    private final DirectoryImport imports;
    private final JdbcClient jdbc;

    @LocalServerPort
    private int port;

    ApiSecurityTest(Accounts accounts, DirectoryImport imports, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.imports = imports;
        this.official = Official.withOnePost(imports);
        accounts.create(official.person(), official.username(), QuickHash.of(PASSWORD));
    }

    @Test
    void withoutATokenTheApiSaysSoWithACode() throws Exception {
        HttpResponse<String> answer = send(request("/api/v1/me"));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"identity.token-needed\"");
    }

    @Test
    void routesThatNobodyKnowsAreClosedToo() throws Exception {
        assertThat(send(request("/api/v1/no-such-thing")).statusCode()).isEqualTo(401);
        assertThat(send(request("/no-such-page")).statusCode()).isEqualTo(302);
    }

    @Test
    void aTokenTellsWhoOneIsUntilItIsRevoked() throws Exception {
        String token = token();

        assertThat(send(bearing("/api/v1/me", token)).body()).contains("\"username\":\"" + official.username() + "\"");
        assertThat(send(bearing("/api/v1/tokens/current", token).DELETE()).statusCode())
                .isEqualTo(204);
        assertThat(send(bearing("/api/v1/me", token)).body()).contains("identity.token-refused");
    }

    @Test
    void aWrongPasswordGivesNoToken() throws Exception {
        HttpResponse<String> answer = send(request("/api/v1/tokens")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(credentials("wrong password"))));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("identity.sign-in-refused");
    }

    @Test
    void theSessionOfThePagesOpensNoApi() throws Exception {
        assertThat(signIn(PASSWORD).headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).doesNotContain("refused"));

        assertThat(send(request("/api/v1/me")).statusCode()).isEqualTo(401);
    }

    @Test
    void signingInChangesTheSessionAndAWrongPasswordComesBackToTheForm() throws Exception {
        assertThat(signIn("wrong password").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/sign-in?refused"));

        HttpResponse<String> entered = signIn(PASSWORD);
        assertThat(entered.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(
                        cookie -> assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax"));
    }

    @Test
    void aWrongPasswordIsCountedOnce() throws Exception {
        signIn("wrong password");

        assertThat(jdbc.sql("SELECT tries FROM identity.attempt WHERE subject = ? AND source = 'strangers'")
                        .param("person:" + official.person())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void nobodySaysForWhomHeAsksOrWhereHeIs() throws Exception {
        for (String[] claim : new String[][] {
            {"X-Forwarded-Host", "third.example"},
            {"X-Forwarded-Port", "abc"},
            {"X-Forwarded-For", "garbage"},
            {"Forwarded", "for=\"[garbage\";host=third.example;proto=x"}
        }) {
            HttpResponse<String> answer = send(request("/").header(claim[0], claim[1]));

            assertThat(answer.statusCode()).as(claim[0]).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location")).hasValue("/sign-in");
        }
    }

    @Test
    void whoTriesTooOftenIsToldForHowLongToWait() throws Exception {
        HttpResponse<String> answer = asksForAToken();
        for (int tried = 1; tried < 11; tried++) {
            answer = asksForAToken();
        }

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After"))
                .hasValueSatisfying(s -> assertThat(s).matches("[1-9][0-9]*"));
        assertThat(answer.body()).contains("identity.try-later");
        assertThat(signIn(PASSWORD).headers().firstValue("Location"))
                .as("the page says it too")
                .hasValueSatisfying(to -> assertThat(to).contains("/sign-in?later="));
        assertThat(send(request("/sign-in?later=12")).body()).contains("sau 12 giây");
    }

    @Test
    void whoHasSignedInHereBeforeDoesNotWaitForStrangers() throws Exception {
        assertThat(signIn(PASSWORD).headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .contains("bg-browser=")
                        .contains("HttpOnly")
                        .contains("SameSite=Strict")
                        .contains("Path=/sign-in"));
        for (int tried = 0; tried < 11; tried++) {
            asksForAToken();
        }
        assertThat(signIn(PASSWORD).headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).doesNotContain("/sign-in"));
    }

    private HttpResponse<String> asksForAToken() throws Exception {
        return send(request("/api/v1/tokens")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(credentials("wrong password"))));
    }

    @Test
    void aFormWithoutItsTokenIsRefused() throws Exception {
        HttpResponse<String> answer = send(request("/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=x&password=y")));

        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/sign-in?stale"));
        assertThat(send(request("/")).headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/sign-in"));
    }

    @Test
    void pagesAllowNothingInline() throws Exception {
        assertThat(send(request("/sign-in")).headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'none'")
                        .contains("frame-ancestors 'self'")
                        .doesNotContain("unsafe"));
    }

    @Test
    void whoeverHoldsNoPostAnyMoreIsRefusedAtTheNextSignIn() throws Exception {
        official.losesThePost(imports);

        assertThat(signIn(PASSWORD).headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/sign-in?refused"));
    }

    private HttpResponse<String> signIn(String password) throws Exception {
        Matcher form = CSRF.matcher(send(request("/sign-in")).body());
        assertThat(form.find()).isTrue();
        return send(request("/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("_csrf=" + encoded(form.group(1)) + "&username=" + official.username()
                        + "&password=" + encoded(password))));
    }

    private String token() throws Exception {
        String body = send(request("/api/v1/tokens")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(credentials(PASSWORD))))
                .body();
        Matcher token = Pattern.compile("\"token\":\"([^\"]{43})\"").matcher(body);
        assertThat(token.find()).as(body).isTrue();
        return token.group(1);
    }

    private String credentials(String password) {
        return "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(official.username(), password);
    }

    private HttpRequest.Builder bearing(String path, String token) {
        return request(path).header("Authorization", "Bearer " + token);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

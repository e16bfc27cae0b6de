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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser that fetches pages and sends forms, keeps cookies, and goes nowhere by itself. */
public final class FormBrowser {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private String home;

    public FormBrowser(int port) {
        this.home = at(port);
    }

    /** From now on another node answers. */
    public FormBrowser isAnsweredBy(int port) {
        home = at(port);
        return this;
    }

    /** Types name and password; gives the path where that leads. */
    public String signsIn(String username, String password) throws Exception {
        return fills(get("/sign-in"), "/sign-in", "username=" + encoded(username) + "&password=" + encoded(password));
    }

    public HttpResponse<String> get(String path) throws Exception {
        return send(request(path));
    }

    /** @param fields as a form sends them */
    public HttpResponse<String> post(String path, String fields) throws Exception {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields)));
    }

    /** Sends a form with the token of this page; gives the path where that leads. */
    public String fills(HttpResponse<String> page, String path, String fields) throws Exception {
        return to(post(path, fields + "&_csrf=" + token(page)));
    }

    /** The token of the page's form. */
    public static String token(HttpResponse<String> page) {
        Matcher found = TOKEN.matcher(page.body());
        assertThat(found.find()).as(page.body()).isTrue();
        return encoded(found.group(1));
    }

    /** The path where the answer leads. */
    public String to(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(302);
        return answer.headers()
                .firstValue("Location")
                .orElseThrow()
                .replace(home, "")
                .replaceFirst("[?&]continue$", "");
    }

    /** Becomes a browser that is in this session. */
    public void takes(String session) {
        forgetsAll();
        var cookie = new HttpCookie("JSESSIONID", session);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create(home), cookie);
    }

    /** The session that the browser is in. */
    public String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    /** Becomes another browser. */
    public void forgetsAll() {
        cookies.getCookieStore().removeAll();
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String at(int port) {
        return "http://localhost:" + port;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(home + path)).header("Accept", "text/html,*/*;q=0.8");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}

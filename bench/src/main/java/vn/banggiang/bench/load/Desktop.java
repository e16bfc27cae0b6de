package vn.banggiang.bench.load;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A person at the pages, signed in. */
final class Desktop implements AutoCloseable {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final URI address;
    private final HttpClient http;

    private Desktop(URI address, HttpClient http) {
        this.address = address;
        this.http = http;
    }

    static Desktop signIn(URI address, String username, String password) throws IOException, InterruptedException {
        HttpClient http = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        Desktop desktop = new Desktop(address, http);
        Matcher csrf = CSRF.matcher(desktop.get("/sign-in").body());
        if (!csrf.find()) {
            throw new IllegalStateException("the form for signing in has no token");
        }
        String form =
                "_csrf=" + encoded(csrf.group(1)) + "&username=" + encoded(username) + "&password=" + encoded(password);
        HttpRequest post = HttpRequest.newBuilder(address.resolve("/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        String landed = http.send(post, BodyHandlers.discarding()).uri().getPath();
        if (!landed.equals("/")) {
            throw new IllegalStateException(username + " was not signed in");
        }
        return desktop;
    }

    /** Asks for the page so many times and tells how long each answer took, to its last byte. */
    List<Duration> look(ListPage page, int times) throws IOException, InterruptedException {
        List<Duration> took = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            long before = System.nanoTime();
            HttpResponse<String> answer = get(page.path());
            took.add(Duration.ofNanos(System.nanoTime() - before));
            if (answer.statusCode() != 200 || !answer.uri().equals(address.resolve(page.path()))) {
                throw new IllegalStateException(page.path() + " answered " + answer.statusCode() + " " + answer.uri());
            }
        }
        return took;
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(address.resolve(path)).build(), BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        http.close();
    }
}

package vn.banggiang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.bind.annotation.RequestMethod;

/** Somebody at a browser and at the API, or nobody in particular. */
final class Caller {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");
    private static final String PARTS =
            "--parts\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x.pdf\"\r\n"
                    + "Content-Type: application/pdf\r\n\r\nnot a PDF\r\n--parts--\r\n";

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final int port;
    private String token = "";
    private String csrf = "";

    private Caller(int port) {
        this.port = port;
    }

    static Caller nobody(int port) {
        Caller caller = new Caller(port);
        caller.csrf = caller.found(CSRF, caller.send(caller.at("/sign-in")).body());
        return caller;
    }

    /** With a right password for an account that asks for a code. */
    static Caller owingACode(int port, String username, String password) {
        Caller caller = nobody(port);
        caller.send(caller.form("/sign-in", "username=" + username + "&password=" + encoded(password) + "&"));
        return caller;
    }

    static Caller signedIn(int port, String username, String password) {
        Caller caller = nobody(port);
        caller.send(caller.form("/sign-in", "username=" + username + "&password=" + password + "&"));
        caller.csrf = caller.found(CSRF, caller.send(caller.at("/")).body());
        HttpRequest.Builder asked = caller.at("/api/v1/tokens")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(
                        "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(username, password)));
        caller.token = caller.found(TOKEN, caller.send(asked).body());
        return caller;
    }

    /** Asks with every kind of body that the route may expect. */
    List<Answer> askWith(Route route, UUID id) {
        String path = route.naming(id);
        if (route.method() == RequestMethod.GET || route.method() == RequestMethod.DELETE) {
            return List.of(
                    answer(route, "nothing", at(path).method(route.method().name(), BodyPublishers.noBody())));
        }
        if (!route.isOfTheApi()) {
            return List.of(answer(route, "an empty form", form(path, "")), answer(route, "a file", file(route, path)));
        }
        return List.of(
                answer(route, "nothing", at(path).method(route.method().name(), BodyPublishers.noBody())),
                answer(route, "{}", json(route, path)),
                answer(route, "a file", file(route, path)));
    }

    private Answer answer(Route route, String sent, HttpRequest.Builder request) {
        if (route.isOfTheApi() && !token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return new Answer(route, sent, send(request));
    }

    private HttpRequest.Builder json(Route route, String path) {
        return at(path).header("Content-Type", "application/json")
                .method(route.method().name(), BodyPublishers.ofString("{}"));
    }

    private HttpRequest.Builder file(Route route, String path) {
        return at(path).header("X-CSRF-TOKEN", csrf)
                .header("Content-Type", "multipart/form-data; boundary=parts")
                .method(route.method().name(), BodyPublishers.ofString(PARTS));
    }

    private HttpRequest.Builder form(String path, String fields) {
        return at(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields + "_csrf=" + encoded(csrf)));
    }

    private HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String found(Pattern pattern, String in) {
        Matcher found = pattern.matcher(in);
        assertThat(found.find()).as(in).isTrue();
        return found.group(1);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return browser.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

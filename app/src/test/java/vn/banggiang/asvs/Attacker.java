package vn.banggiang.asvs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser that does as it is told, and a socket for what no browser sends. */
final class Attacker {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final int PATIENCE_MILLIS = 10_000;

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final int port;

    Attacker(int port) {
        this.port = port;
    }

    /** Signs in by page; the answer to the form. */
    HttpResponse<String> signIn(String username, String password) throws Exception {
        return form("/sign-in", Map.of("username", username, "password", password));
    }

    HttpResponse<String> get(String path) throws Exception {
        return send(at(path));
    }

    /** Writes a cookie that this site never gave. */
    void plant(String name, String value) {
        HttpCookie planted = new HttpCookie(name, value);
        planted.setPath("/");
        planted.setVersion(0);
        cookies.getCookieStore().add(URI.create("http://localhost:" + port + "/"), planted);
    }

    /** Sends a form with the token that the sign-in page hands out to this browser. */
    HttpResponse<String> form(String path, Map<String, String> fields) throws Exception {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(at(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body + "&_csrf=" + encoded(formToken()))));
    }

    HttpResponse<String> json(String path, String body) throws Exception {
        return send(at(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", path.startsWith("/api/") ? "application/json" : "text/html,*/*;q=0.8");
    }

    /** Sends these very bytes and reads what comes until the connection ends. */
    String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Sends these bytes, without an end to the body that they begin, and reads the first line of what comes. */
    String firstLine(String unfinished) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(unfinished.getBytes(StandardCharsets.ISO_8859_1));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String formToken() throws Exception {
        Matcher token = CSRF.matcher(get("/verify").body());
        return token.find() ? token.group(1) : "";
    }
}

package vn.banggiang.participation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody without an account and without scripts, at an address of his own. */
public final class Citizen {

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final Pattern CODE = Pattern.compile("class=\"code\">([A-Z0-9-]{14})<");

    private final HttpClient client;
    private final int port;

    /** At a platform that listens on this port. */
    public Citizen(int port) {
        int number = NEXT.incrementAndGet();
        this.client = HttpClient.newBuilder()
                .localAddress(InetAddress.ofLiteral("127.1.%d.%d".formatted(number / 250, number % 250 + 1)))
                .build();
        this.port = port;
    }

    /** What is answered. */
    public HttpResponse<String> get(String path) {
        return send(at(path));
    }

    /** A page that is there. */
    public String reads(String path) {
        HttpResponse<String> answer = get(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    /** What is answered to a form. */
    public HttpResponse<String> sends(String path, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(at(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    /** The code on a receipt. */
    public static ReceiptCode receipt(HttpResponse<String> page) {
        Matcher code = CODE.matcher(page.body());
        if (!code.find()) {
            throw new AssertionError(page.statusCode() + " without a receipt: " + page.body());
        }
        return ReceiptCode.typed(code.group(1)).orElseThrow();
    }

    private HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

package vn.banggiang.bench.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A program of an agency that moves cases through the API. */
final class CaseMoving implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("\"token\"\\s*:\\s*\"([^\"]+)\"");

    private final URI address;
    private final HttpClient http = HttpClient.newHttpClient();
    private final String token;

    CaseMoving(URI address, String username, String password) throws IOException, InterruptedException {
        this.address = address;
        String body = "{\"username\": \"%s\", \"password\": \"%s\"}".formatted(username, password);
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(address.resolve("/api/v1/tokens"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
        Matcher found = TOKEN.matcher(answer.body());
        if (!found.find()) {
            throw new IllegalStateException("no token: " + answer.statusCode());
        }
        this.token = found.group(1);
    }

    /** Accepts each of these cases, which wait at their first step; how long each took. */
    List<Duration> accept(List<String> cases) throws IOException, InterruptedException {
        List<Duration> took = new ArrayList<>();
        for (String id : cases) {
            long before = System.nanoTime();
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(address.resolve("/api/v1/cases/" + id + "/moves"))
                            .header("Content-Type", "application/json")
                            .header("Authorization", "Bearer " + token)
                            .POST(HttpRequest.BodyPublishers.ofString(
                                    "{\"revision\": 1, \"outcome\": \"MOVE\", \"to\": \"tham-dinh\"}"))
                            .build(),
                    BodyHandlers.ofString());
            took.add(Duration.ofNanos(System.nanoTime() - before));
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("a move answered " + answer.statusCode() + " " + answer.body());
            }
        }
        return took;
    }

    @Override
    public void close() {
        http.close();
    }
}

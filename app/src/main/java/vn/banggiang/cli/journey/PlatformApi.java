package vn.banggiang.cli.journey;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API of a running installation, as one person's program sees it. */
public final class PlatformApi {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final URI base;
    private final HttpClient http;
    private final @Nullable String token;

    private PlatformApi(URI base, HttpClient http, @Nullable String token) {
        this.base = base;
        this.http = http;
        this.token = token;
    }

    /** The installation at an address such as {@code http://127.0.0.1:8080}, for somebody not yet signed in. */
    public static PlatformApi at(URI base) {
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
        return new PlatformApi(base, http, null);
    }

    /** The same installation for a person who signed in; {@link JourneyFailure} on a wrong password. */
    public PlatformApi signIn(String username, String password) {
        JsonNode answer = post("/tokens", Map.of("username", username, "password", password));
        return new PlatformApi(base, http, answer.required("token").asString());
    }

    /** Reads a resource below {@code /api/v1}. */
    public JsonNode get(String path) {
        return json(send(request(path).GET()));
    }

    /** Posts a JSON body; an empty answer is a missing node. */
    public JsonNode post(String path, Object body) {
        return post(path, body, Optional.empty());
    }

    /** Posts a JSON body that creates something once: the key becomes its id, whatever is repeated. */
    public JsonNode post(String path, Object body, Optional<UUID> idempotencyKey) {
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)));
        idempotencyKey.ifPresent(key -> request.header("Idempotency-Key", key.toString()));
        return json(send(request));
    }

    /** Replaces what is there by a JSON body. */
    public JsonNode put(String path, Object body) {
        return json(send(request(path)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(JSON.writeValueAsString(body)))));
    }

    /** Posts one file as the form field {@code file}, streamed from the disk. */
    public JsonNode postFile(String path, Path file, Optional<UUID> idempotencyKey) {
        return postFile(path, "file", file, idempotencyKey);
    }

    /** As the other, under a form field of this name. */
    JsonNode postFile(String path, String field, Path file, Optional<UUID> idempotencyKey) {
        String boundary = "banggiang-" + UUID.randomUUID();
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(multipart(field, file, boundary));
        idempotencyKey.ifPresent(key -> request.header("Idempotency-Key", key.toString()));
        return json(send(request));
    }

    /** Writes what the path answers into a file. */
    public void download(String path, Path target) {
        HttpResponse<Path> answer = call(request(path).GET().build(), BodyHandlers.ofFile(target));
        if (answer.statusCode() != 200) {
            throw new JourneyFailure("http." + answer.statusCode(), path + ": " + answer.statusCode());
        }
    }

    /** A page as everybody gets it; {@link JourneyFailure} where there is none. */
    String page(String path) {
        HttpResponse<String> answer = publicly(path);
        if (answer.statusCode() != 200) {
            throw new JourneyFailure("http." + answer.statusCode(), path + ": " + answer.statusCode());
        }
        return answer.body();
    }

    /** What is answered to a form that anybody sends. */
    HttpResponse<String> submit(String path, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(base.resolve(path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return call(request, BodyHandlers.ofString());
    }

    /** Writes what everybody is given at this address into a file. */
    void publicFile(String path, Path target) {
        HttpRequest request =
                HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE).build();
        HttpResponse<Path> answer = call(request, BodyHandlers.ofFile(target));
        if (answer.statusCode() != 200) {
            throw new JourneyFailure("http." + answer.statusCode(), path + ": " + answer.statusCode());
        }
    }

    /** What everybody is answered at this address. */
    int status(String path) {
        return publicly(path).statusCode();
    }

    private HttpResponse<String> publicly(String path) {
        HttpRequest request = HttpRequest.newBuilder(base.resolve(path))
                .timeout(PATIENCE)
                .GET()
                .build();
        return call(request, BodyHandlers.ofString());
    }

    private static BodyPublisher multipart(String field, Path file, String boundary) {
        String name = file.getFileName().toString().replaceAll("[\"\\r\\n\\\\]", "_");
        String head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        try {
            return BodyPublishers.concat(
                    BodyPublishers.ofString(head),
                    BodyPublishers.ofFile(file),
                    BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
        } catch (FileNotFoundException missing) {
            throw new JourneyFailure("cli.file-missing", file.toString(), missing);
        }
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve("/api/v1" + path))
                .timeout(PATIENCE)
                .header("Accept", "application/json, application/problem+json, */*");
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return call(request.build(), BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> call(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return http.send(request, handler);
        } catch (IOException unreachable) {
            throw new JourneyFailure("cli.unreachable", base + ": " + unreachable.getMessage(), unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new JourneyFailure("cli.interrupted", base.toString(), stopped);
        }
    }

    private static JsonNode json(HttpResponse<String> answer) {
        if (answer.statusCode() >= 400) {
            throw refused(answer);
        }
        return answer.body().isBlank() ? JSON.missingNode() : JSON.readTree(answer.body());
    }

    private static JourneyFailure refused(HttpResponse<String> answer) {
        boolean problem = answer.headers()
                .firstValue("Content-Type")
                .filter(type -> type.contains("json"))
                .isPresent();
        JsonNode body = problem ? JSON.readTree(answer.body()) : JSON.createObjectNode();
        String code = body.path("code").asString("http." + answer.statusCode());
        String detail = body.path("detail")
                .asString(body.path("title").asString(answer.request().uri().toString()));
        return new JourneyFailure(code, detail);
    }
}

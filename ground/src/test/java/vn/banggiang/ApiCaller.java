package vn.banggiang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.banggiang.identity.Accounts;
import vn.banggiang.identity.Actor;
import vn.banggiang.identity.QuickHash;
import vn.banggiang.identity.Username;

/** Calls the API over HTTP as a foreign program does, and looks at how it says no. */
public final class ApiCaller {

    private static final String PASSWORD = "Sông Bằng Giang 1";
    private static final String BOUNDARY = "bang-giang-boundary";
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;
    private final Accounts accounts;

    private String token = "";

    /** To the platform on this port, as nobody yet. */
    public ApiCaller(int port, Accounts accounts) {
        this.port = port;
        this.accounts = accounts;
    }

    /** From now on as this person, who is given an account where there is none. */
    public void signIn(Actor actor) throws IOException, InterruptedException {
        String username = "u" + actor.person().toString().substring(0, 18);
        if (accounts.usernameOf(actor.person()).isEmpty()) {
            accounts.create(actor.person(), new Username(username), QuickHash.of(PASSWORD));
        }
        String credentials = "{\"username\": \"" + username + "\", \"password\": \"" + PASSWORD + "\"}";
        HttpResponse<String> answer =
                client.send(post("/api/v1/tokens", credentials).build(), BodyHandlers.ofString());
        token = JSON.readTree(answer.body()).get("token").asString();
    }

    /** A request to read. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Bearer " + token);
    }

    /** A request with a JSON body. */
    public HttpRequest.Builder post(String path, String json) {
        return request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json));
    }

    /** A request that uploads a file. */
    public HttpRequest.Builder upload(String path, String name, byte[] content) {
        return upload(path, name, () -> new ByteArrayInputStream(content));
    }

    /** A request that uploads a file as it is made. */
    public HttpRequest.Builder upload(String path, String name, Supplier<InputStream> content) {
        return request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofInputStream(() -> multipart(name, content.get())));
    }

    /** The answer in this language. */
    public HttpResponse<String> send(HttpRequest.Builder request, String language)
            throws IOException, InterruptedException {
        return client.send(request.setHeader("Accept-Language", language).build(), BodyHandlers.ofString());
    }

    /** Asserts that it is refused in both languages, with different sentences. */
    public void refuses(int status, String code, HttpRequest.Builder request) throws IOException, InterruptedException {
        String vietnamese = assertProblem(send(request, "vi"), status, code);
        String english = assertProblem(send(request, "en"), status, code);
        assertThat(vietnamese).isNotBlank().isNotEqualTo(english);
    }

    /** Asserts that the answer is this problem; gives its sentence. */
    public static String assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.get("code").asString()).isEqualTo(code);
        return problem.get("detail").asString();
    }

    private static InputStream multipart(String name, InputStream content) {
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/pdf\r\n\r\n";
        String end = "\r\n--" + BOUNDARY + "--\r\n";
        return new SequenceInputStream(Collections.enumeration(List.of(bytes(head), content, bytes(end))));
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}

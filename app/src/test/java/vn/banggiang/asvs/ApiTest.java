package vn.banggiang.asvs;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.banggiang.PlatformTest;

/** V4. Requests that nobody's program sends by mistake. */
@PlatformTest
class ApiTest {

    private final Attacker attacker;

    ApiTest(@LocalServerPort int port) {
        this.attacker = new Attacker(port);
    }

    @Test
    void aMessageOfTwoLengthsIsRefused() throws Exception {
        String answer = attacker.raw("""
                POST /api/v1/tokens HTTP/1.1\r
                Host: localhost\r
                Content-Type: application/json\r
                Content-Length: 4\r
                Content-Length: 5\r
                Connection: close\r
                \r
                {}  \
                """);

        assertThat(answer).startsWith("HTTP/1.1 400");
    }

    @Test
    void whatIsHiddenBehindAChunkedMessageIsNotTakenForARequest() throws Exception {
        String answer = attacker.raw("""
                POST /api/v1/tokens HTTP/1.1\r
                Host: localhost\r
                Content-Type: application/json\r
                Content-Length: 45\r
                Transfer-Encoding: chunked\r
                \r
                0\r
                \r
                GET /api/v1/openapi HTTP/1.1\r
                Host: x\r
                \r
                """);

        assertThat(answer).doesNotContain("\"openapi\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "TRACK", "CONNECT", "PROPFIND", "DEBUG"})
    void methodsThatNobodyNeedsAreNotAnswered(String method) throws Exception {
        String answer = attacker.raw(
                method + " /sign-in HTTP/1.1\r\nHost: localhost\r\nX-Told: secret\r\nConnection: close\r\n\r\n");

        assertThat(answer).containsPattern("^HTTP/1.1 (4\\d\\d|501|302)").doesNotContain("X-Told");
    }

    @Test
    void aMethodNamedInAHeaderOrAFieldIsNotTheMethod() throws Exception {
        HttpResponse<String> answer = attacker.send(attacker.at("/api/v1/tokens")
                .header("X-HTTP-Method-Override", "POST")
                .GET());

        assertThat(answer.statusCode()).isIn(401, 405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/xml", "application/xml", "application/x-java-serialized-object", "text/yaml"})
    void onlyJsonIsReadAsJson(String type) throws Exception {
        HttpResponse<String> answer = attacker.send(
                attacker.at("/api/v1/tokens").header("Content-Type", type).POST(BodyPublishers.ofString("<x/>")));

        assertThat(answer.statusCode()).isBetween(400, 499);
    }

    @Test
    void aFileThatIsRefusedIsNotReadForTheRefusal() throws Exception {
        String answer = attacker.firstLine("""
                POST /api/v1/verify HTTP/1.1\r
                Host: localhost\r
                Content-Type: multipart/form-data; boundary=x\r
                Transfer-Encoding: chunked\r
                \r
                5\r
                --x\r
                \r
                """);

        assertThat(answer).contains("411");
    }
}

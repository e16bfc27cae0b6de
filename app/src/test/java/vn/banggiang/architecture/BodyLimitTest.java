package vn.banggiang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.banggiang.ApiCaller;
import vn.banggiang.PlatformTest;
import vn.banggiang.documents.Offices;
import vn.banggiang.identity.Accounts;
import vn.banggiang.identity.FormBrowser;

/** Walks every route that takes a body. Because five names of 90 MB, sent by nobody, once ended the platform. */
@PlatformTest
class BodyLimitTest {

    private static final String TOO_LARGE = "shell.trouble.too-large";
    private static final String TOKENS = "POST /api/v1/tokens";
    /** Its bytes are looked at only when their signature holds. */
    private static final String SIGNED = "POST /api/v1/payments/notifications";

    private static final int FROM_ANYBODY = 16 << 10;
    private static final int AT_PORTALS = 64 << 10;
    private static final int FROM_THE_SIGNED_IN = 4 << 20;

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Route> routes;
    private final List<Route> bodies;
    private final Accounts accounts;
    private final BeanFactory beans;

    @LocalServerPort
    private int port;

    private ApiCaller nobody;
    private ApiCaller clerk;

    BodyLimitTest(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings,
            Accounts accounts,
            BeanFactory beans) {
        this.routes = Route.all(mappings);
        this.accounts = accounts;
        this.beans = beans;
        this.bodies = mappings.getHandlerMethods().entrySet().stream()
                .filter(mapping -> Arrays.stream(mapping.getValue().getMethodParameters())
                        .anyMatch(parameter -> parameter.hasParameterAnnotation(RequestBody.class)))
                .flatMap(mapping -> Route.of(mapping.getKey()))
                .toList();
    }

    @BeforeEach
    void aClerkSignsIn() throws Exception {
        nobody = new ApiCaller(port, accounts);
        clerk = new ApiCaller(port, accounts);
        clerk.signIn(new Offices(beans).open().clerk());
    }

    @Test
    void noBodyIsReadBeyondItsLimitWhetherItTellsItsLengthOrNot() throws Exception {
        assertThat(bodies).hasSizeGreaterThan(9);
        for (Route route : bodies) {
            for (BodyPublisher body : spaces(FROM_THE_SIGNED_IN + 1)) {
                clerk.refuses(413, TOO_LARGE, json(clerk, route, body));
            }
        }
    }

    @Test
    void ofNobodyFarLessIsRead() throws Exception {
        for (Route route : bodies) {
            for (BodyPublisher body : spaces(FROM_ANYBODY + 1)) {
                HttpRequest.Builder request = HttpRequest.newBuilder(address(route))
                        .header("Content-Type", "application/json")
                        .method(route.method().name(), body);
                boolean open = Set.of(TOKENS, SIGNED).contains(route.toString());
                nobody.refuses(open ? 413 : 401, open ? TOO_LARGE : "identity.token-needed", request);
            }
        }
    }

    @Test
    void whatIsShortButDeepOrOfOneEndlessWordIsRefusedToo() throws Exception {
        for (Route route :
                bodies.stream().filter(body -> !body.toString().equals(SIGNED)).toList()) {
            for (String json : List.of(
                    "{\"a\": " + "[".repeat(51) + "]".repeat(51) + "}",
                    "{\"a\": " + "9".repeat(101) + "}",
                    "{\"a\": \"" + "x".repeat(1_000_001) + "\"}",
                    "{\"a\": [" + "0,".repeat(50_000) + "0]}")) {
                clerk.refuses(413, TOO_LARGE, json(clerk, route, BodyPublishers.ofString(json)));
            }
        }
    }

    @Test
    void nobodysFormIsReadOnlyWhereAnybodyMaySendOne() throws Exception {
        for (Route route : routes.stream()
                .filter(route -> route.method() == RequestMethod.POST && !route.isOfTheApi())
                .toList()) {
            String field = "username=" + "x".repeat(ofAnybody(route));
            HttpResponse<String> answer = new FormBrowser(port).post(route.naming(UUID.randomUUID()), field);

            assertThat(answer.statusCode()).as("%s %s", route, answer.body()).isIn(302, 413);
            if (answer.statusCode() == 413) {
                assertThat(answer.body()).as(route.toString()).contains("Nội dung gửi lên quá lớn");
            }
        }
    }

    @Test
    void nobodysFilesAreTakenOnlyWhereAnybodyMayBringOneAndItsLengthIsKnown() throws Exception {
        for (Route route : routes.stream()
                .filter(route -> route.method() == RequestMethod.POST)
                .toList()) {
            byte[] file = new byte[ofAnybody(route)];
            assertThat(client.send(multipart(route, BodyPublishers.ofByteArray(file)), BodyHandlers.ofString())
                            .statusCode())
                    .as(route.toString())
                    .isIn(302, 400, 401, 413, withoutReading(route));
            assertThat(client.send(
                                    multipart(
                                            route, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(file))),
                                    BodyHandlers.ofString())
                            .statusCode())
                    .as(route.toString())
                    .isIn(302, 400, 401, 411, 413, withoutReading(route));
        }
    }

    /** A portal that is not there is said to be missing before anything of a file is read. */
    private static int withoutReading(Route route) {
        return route.toString().startsWith("POST /cong/") ? 404 : 413;
    }

    /** At a portal anybody may write a question as long as a letter. */
    private static int ofAnybody(Route route) {
        return route.toString().startsWith("POST /cong/") ? AT_PORTALS : FROM_ANYBODY;
    }

    /** Because whoever finds the connection cut off does not learn that the session has ended, or the token. */
    @Test
    void whoeverIsRefusedIsHeardOutAndHearsWhy() throws Exception {
        assertThat(sendAllThenRead("POST /api/v1/incoming", "Authorization: Bearer of-nobody\r\n"))
                .contains("401");
        assertThat(sendAllThenRead("POST /incoming", "")).contains("302");
    }

    /** As a browser does that sends a file. */
    private String sendAllThenRead(String what, String header) throws IOException {
        byte[] file = new byte[FROM_THE_SIGNED_IN + 1];
        String head = what + " HTTP/1.1\r\nHost: localhost\r\n" + header
                + "Content-Type: multipart/form-data; boundary=parts\r\nContent-Length: " + file.length + "\r\n\r\n";
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSendBufferSize(FROM_ANYBODY);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(file);
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
        }
    }

    private HttpRequest.Builder json(ApiCaller caller, Route route, BodyPublisher body) {
        return caller.request(route.naming(UUID.randomUUID()))
                .header("Content-Type", "application/json")
                .method(route.method().name(), body);
    }

    private HttpRequest multipart(Route route, BodyPublisher body) {
        return HttpRequest.newBuilder(address(route))
                .header("Content-Type", "multipart/form-data; boundary=parts")
                .POST(body)
                .build();
    }

    private URI address(Route route) {
        return URI.create("http://localhost:" + port + route.naming(UUID.randomUUID()));
    }

    /** Of the same size, with its length before it and without. */
    private static List<BodyPublisher> spaces(int size) {
        byte[] spaces = " ".repeat(size).getBytes(StandardCharsets.US_ASCII);
        return List.of(
                BodyPublishers.ofByteArray(spaces),
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(spaces)));
    }
}

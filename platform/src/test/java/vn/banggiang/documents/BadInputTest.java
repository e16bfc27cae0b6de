package vn.banggiang.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.banggiang.PlatformTest;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.identity.Accounts;
import vn.banggiang.identity.Actor;
import vn.banggiang.identity.Username;

/** Whatever is wrong with a request gets a code and a sentence in the reader's language, and leaves nothing behind. */
@PlatformTest
class BadInputTest {

    private static final String PASSWORD = "Sông Bằng Giang 1";
    private static final String BOUNDARY = "bang-giang-boundary";
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final Accounts accounts;
    private final JdbcClient jdbc;
    private final Path data;
    private final Office office;
    private final Office stranger;

    @LocalServerPort
    private int port;

    private String token = "";

    BadInputTest(Accounts accounts, JdbcClient jdbc, @Value("${banggiang.data}") Path data, BeanFactory beans) {
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.data = data;
        Offices offices = new Offices(beans);
        this.office = offices.open();
        this.stranger = offices.open();
    }

    @BeforeEach
    void theClerkSignsIn() throws Exception {
        token = token(office.clerk());
    }

    @Test
    void whatIsNoPdfIsRefused() throws Exception {
        refusesFile("layout.not-a-pdf", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        refusesFile("layout.not-a-pdf", new byte[0]);
    }

    @Test
    void anEncryptedPdfIsRefused() throws Exception {
        refusesFile("layout.pdf-encrypted", HostilePapers.encrypted());
    }

    @Test
    void aDamagedPdfIsRefused() throws Exception {
        refusesFile("layout.pdf-damaged", "%PDF-1.7\nbroken\n%%EOF".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void aPdfWithAScriptIsRefused() throws Exception {
        refusesFile("layout.pdf-script", HostilePapers.withScript());
    }

    @Test
    void aPdfWithAFileInsideIsRefused() throws Exception {
        refusesFile("layout.pdf-embedded-file", HostilePapers.withFileInside());
    }

    @Test
    void fiveThousandPagesAreRefused() throws Exception {
        refusesFile("layout.too-many-pages", HostilePapers.pages(5_000));
    }

    @Test
    void aStateSecretNeverEnters() throws Exception {
        for (String stamp : List.of("MẬT", "TỐI MẬT", "TUYỆT MẬT")) {
            refusesFile("documents.state-secret", Papers.stamped(stamp));
        }
    }

    @Test
    void nearlyTwoHundredMegabytesAreRefusedAsTooLarge() throws Exception {
        long before = files();
        HttpRequest upload = request("/api/v1/incoming")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofInputStream(() -> multipart("den.pdf", zeros(199L << 20))))
                .build();

        HttpResponse<String> answer = client.send(upload, BodyHandlers.ofString());

        assertProblem(answer, 413, "layout.pdf-too-large");
        assertThat(files()).isEqualTo(before);
        assertThat(rows()).isZero();
    }

    @Test
    void aHostileFileNameIsMadeHarmless() throws Exception {
        HttpResponse<String> answer = send(upload("../../etc/\u0001\u202Efdp.exe.pdf", Papers.letter()), "vi");

        assertThat(answer.statusCode()).isEqualTo(201);
        String name = jdbc.sql("SELECT f.name FROM documents.incoming_file f JOIN documents.incoming d"
                        + " ON d.id = f.incoming_id WHERE d.agency_id = :agency")
                .param("agency", office.agency().id().value())
                .query(String.class)
                .single();
        assertThat(name).doesNotContain("/", "\\", "..").doesNotContainPattern("[\\p{Cc}\\p{Cf}]");
    }

    @Test
    void theSameKeyTwiceIsOneDocument() throws Exception {
        String key = UUID.randomUUID().toString();
        for (int time = 0; time < 2; time++) {
            HttpResponse<String> answer =
                    send(upload("den.pdf", Papers.letter()).header("Idempotency-Key", key), "vi");
            assertThat(answer.statusCode()).isEqualTo(201);
            assertThat(JSON.readTree(answer.body()).get("id").asString()).isEqualTo(key);
        }
        assertThat(rows()).isOne();
    }

    @Test
    void someoneElsesDocumentIsNotFound() throws Exception {
        String id = JSON.readTree(send(upload("den.pdf", Papers.letter()), "vi").body())
                .get("id")
                .asString();
        token = token(stranger.clerk());

        for (String path : List.of("", "/file")) {
            refuses(404, "documents.not-found", request("/api/v1/incoming/" + id + path));
        }
        refuses(404, "documents.not-found", request("/api/v1/outgoing/" + UUID.randomUUID()));
        refuses(404, "documents.not-found", post("/api/v1/incoming/" + id + "/refuse", "{\"reason\": \"x\"}"));
    }

    @Test
    void whatCannotBeReadAtAllIsRefusedToo() throws Exception {
        refuses(400, "shell.trouble.invalid", request("/api/v1/incoming/no-uuid"));
        refuses(400, "shell.trouble.invalid", post("/api/v1/outgoing", "{\"type\": "));
        refuses(
                400,
                "shell.trouble.invalid",
                upload("den.pdf", Papers.letter()).header("Idempotency-Key", "not a uuid"));
    }

    @Test
    void anExpiredTokenOpensNothing() throws Exception {
        jdbc.sql("UPDATE identity.token SET expires = now() - interval '1 day' WHERE person_id = :person")
                .param("person", office.clerk().person().value())
                .update();

        refuses(401, "identity.token-refused", request("/api/v1/incoming"));
    }

    @Test
    void anEnvelopeWithADoctypeOrAnEntityIsRefused() throws Exception {
        for (String doctype : List.of(
                "<!DOCTYPE edXML>",
                "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>",
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>")) {
            String edxml = "<?xml version=\"1.0\"?>" + doctype + "<edXML>&x;</edXML>";
            refuses(
                    422,
                    "edxml.doctype-refused",
                    file("/api/v1/exchange/envelopes", "a.edxml", edxml.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private void refusesFile(String code, byte[] pdf) throws Exception {
        long before = files();
        refuses(422, code, upload("den.pdf", pdf));
        assertThat(files()).as("no file stays").isEqualTo(before);
        assertThat(rows()).as("no row stays").isZero();
    }

    /** In both languages, with different sentences. */
    private void refuses(int status, String code, HttpRequest.Builder request) throws Exception {
        String vietnamese = assertProblem(send(request, "vi"), status, code);
        String english = assertProblem(send(request, "en"), status, code);
        assertThat(vietnamese).isNotEqualTo(english);
    }

    private static String assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.get("code").asString()).isEqualTo(code);
        return problem.get("detail").asString();
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String language) throws Exception {
        return client.send(request.setHeader("Accept-Language", language).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder upload(String name, byte[] pdf) {
        return file("/api/v1/incoming", name, pdf);
    }

    private HttpRequest.Builder file(String path, String name, byte[] content) {
        return request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofInputStream(() -> multipart(name, new ByteArrayInputStream(content))));
    }

    private HttpRequest.Builder post(String path, String json) {
        return request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Bearer " + token);
    }

    private String token(Actor actor) throws Exception {
        String username = username(actor);
        if (accounts.usernameOf(actor.person()).isEmpty()) {
            accounts.create(actor.person(), new Username(username), accounts.hash(PASSWORD));
        }
        String credentials = "{\"username\": \"" + username + "\", \"password\": \"" + PASSWORD + "\"}";
        HttpResponse<String> answer =
                client.send(post("/api/v1/tokens", credentials).build(), BodyHandlers.ofString());
        return JSON.readTree(answer.body()).get("token").asString();
    }

    private static String username(Actor actor) {
        return "u" + actor.person().toString().substring(0, 18);
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

    /** A PDF by its first line, then nothing but zeros. */
    private static InputStream zeros(long size) {
        InputStream zeros = new InputStream() {
            private long left = size;

            @Override
            public int read() {
                return left-- > 0 ? 0 : -1;
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                int given = (int) Math.min(length, left);
                java.util.Arrays.fill(target, offset, offset + given, (byte) 0);
                left -= given;
                return given == 0 ? -1 : given;
            }
        };
        return new SequenceInputStream(bytes("%PDF-1.7\n"), zeros);
    }

    private long rows() {
        return jdbc.sql("SELECT count(*) FROM documents.incoming WHERE agency_id = :agency")
                .param("agency", office.agency().id().value())
                .query(Long.class)
                .single();
    }

    private long files() {
        try (Stream<Path> all = Files.walk(data.resolve("files"))) {
            return all.filter(Files::isRegularFile).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

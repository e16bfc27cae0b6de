package vn.banggiang.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import vn.banggiang.ApiCaller;
import vn.banggiang.PlatformTest;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.identity.Accounts;

/** Whatever is wrong with a request gets a code and a sentence in the reader's language, and leaves nothing behind. */
@PlatformTest
class BadInputTest {

    private static final JsonMapper JSON = new JsonMapper();

    private final Accounts accounts;
    private final JdbcClient jdbc;
    private final Path data;
    private final Office office;
    private final Office stranger;

    @LocalServerPort
    private int port;

    private ApiCaller api;

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
        api = new ApiCaller(port, accounts);
        api.signIn(office.clerk());
    }

    @Test
    void allThisHappensInLittleMemory() {
        assertThat(Runtime.getRuntime().maxMemory()).isLessThanOrEqualTo(512L << 20);
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

        HttpResponse<String> answer =
                api.send(api.upload("/api/v1/incoming", "den.pdf", () -> zeros(199L << 20)), "vi");

        ApiCaller.assertProblem(answer, 413, "layout.pdf-too-large");
        assertThat(files()).isEqualTo(before);
        assertThat(rows()).isZero();
    }

    @Test
    void aHostileFileNameIsMadeHarmless() throws Exception {
        HttpResponse<String> answer = api.send(upload("../../etc/\u0001\u202Efdp.exe.pdf", Papers.letter()), "vi");

        assertThat(answer.statusCode()).isEqualTo(201);
        String name = jdbc.sql("SELECT f.name FROM documents.incoming_file f JOIN documents.incoming d"
                        + " ON d.id = f.incoming_id WHERE d.agency_id = :agency")
                .param("agency", office.agency().id().value())
                .query(String.class)
                .single();
        assertThat(name).doesNotContain("/", "\\", "..").doesNotContainPattern("[\\p{Cc}\\p{Cf}]");
    }

    @Test
    void aPdfIsOfferedAsAPdfWhateverItsNameSays() throws Exception {
        String id = JSON.readTree(
                        api.send(upload("công-văn.hta", Papers.letter()), "vi").body())
                .get("id")
                .asString();

        assertThat(api.send(api.request("/api/v1/incoming/" + id + "/file"), "vi")
                        .headers()
                        .firstValue("Content-Disposition"))
                .hasValueSatisfying(offered -> assertThat(offered)
                        .startsWith("attachment;")
                        .endsWith("filename*=UTF-8''c%C3%B4ng-v%C4%83n.pdf"));
    }

    @Test
    void aHundredThousandRecipientsAreRefusedBeforeOneIsLookedFor() throws Exception {
        String codes = "\"000.00.00.H14\",".repeat(20_000);
        api.refuses(
                422,
                "shell.too-many-entries",
                api.post("/api/v1/outgoing", "{\"recipients\": [" + codes + "\"000.00.00.H14\"]}"));
    }

    @Test
    void theSameKeyTwiceIsOneDocument() throws Exception {
        String key = UUID.randomUUID().toString();
        byte[] letter = Papers.letter();
        for (int time = 0; time < 2; time++) {
            HttpResponse<String> answer = api.send(upload("den.pdf", letter).header("Idempotency-Key", key), "vi");
            assertThat(answer.statusCode()).isEqualTo(201);
            assertThat(JSON.readTree(answer.body()).get("id").asString()).isEqualTo(key);
        }
        assertThat(rows()).isOne();
    }

    @Test
    void theSameKeyWithAnotherFileIsRefusedInWords() throws Exception {
        String key = UUID.randomUUID().toString();
        api.send(upload("mot.pdf", Papers.letter()).header("Idempotency-Key", key), "vi");

        HttpResponse<String> other = api.send(upload("hai.pdf", Papers.letter()).header("Idempotency-Key", key), "vi");

        ApiCaller.assertProblem(other, 409, "documents.id-of-other-file");
        assertThat(JSON.readTree(other.body()).get("advice").asString()).contains("Idempotency-Key");
        assertThat(rows()).isOne();
    }

    @Test
    void aDayOfIssueThatCannotBeTakesNoNumber() throws Exception {
        String id = JSON.readTree(
                        api.send(upload("den.pdf", Papers.letter()), "vi").body())
                .get("id")
                .asString();
        for (String day : List.of("2062-12-31", "+12026-03-04", "0001-01-01", "-0001-03-04")) {
            String form = """
                    {"facts": {"issuer": "Sở Nội vụ", "type": "Công văn", "trichYeu": "Thử", "date": "%s"}}""".formatted(day);
            String code = day.startsWith("2062") || day.startsWith("+")
                    ? "documents.date-to-come"
                    : "documents.date-too-early";
            api.refuses(422, code, api.post("/api/v1/incoming/" + id + "/register", form));
        }
        assertThat(numbers()).isZero();
    }

    @Test
    void someoneElsesDocumentIsNotFound() throws Exception {
        String id = JSON.readTree(
                        api.send(upload("den.pdf", Papers.letter()), "vi").body())
                .get("id")
                .asString();
        api.signIn(stranger.clerk());

        for (String path : List.of("", "/file")) {
            api.refuses(404, "documents.not-found", api.request("/api/v1/incoming/" + id + path));
        }
        api.refuses(404, "documents.not-found", api.request("/api/v1/outgoing/" + UUID.randomUUID()));
        api.refuses(404, "documents.not-found", api.post("/api/v1/incoming/" + id + "/refuse", "{\"reason\": \"x\"}"));
    }

    @Test
    void whatCannotBeReadAtAllIsRefusedToo() throws Exception {
        api.refuses(400, "shell.trouble.invalid", api.request("/api/v1/incoming/no-uuid"));
        api.refuses(400, "shell.trouble.invalid", api.post("/api/v1/outgoing", "{\"type\": "));
        api.refuses(
                400,
                "shell.trouble.invalid",
                upload("den.pdf", Papers.letter()).header("Idempotency-Key", "not a uuid"));
    }

    @Test
    void anExpiredTokenOpensNothing() throws Exception {
        jdbc.sql("UPDATE identity.token SET expires = now() - interval '1 day' WHERE person_id = :person")
                .param("person", office.clerk().person().value())
                .update();

        api.refuses(401, "identity.token-refused", api.request("/api/v1/incoming"));
    }

    @Test
    void anEnvelopeWithADoctypeOrAnEntityIsRefused() throws Exception {
        for (String doctype : List.of(
                "<!DOCTYPE edXML>",
                "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>",
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>")) {
            String edxml = "<?xml version=\"1.0\"?>" + doctype + "<edXML>&x;</edXML>";
            api.refuses(
                    422,
                    "edxml.doctype-refused",
                    api.upload("/api/v1/exchange/envelopes", "a.edxml", edxml.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private void refusesFile(String code, byte[] pdf) throws Exception {
        long before = files();
        api.refuses(422, code, upload("den.pdf", pdf));
        assertThat(files()).as("no file stays").isEqualTo(before);
        assertThat(rows()).as("no row stays").isZero();
    }

    private HttpRequest.Builder upload(String name, byte[] pdf) {
        return api.upload("/api/v1/incoming", name, pdf);
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
        return new SequenceInputStream(
                new ByteArrayInputStream("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII)), zeros);
    }

    private long rows() {
        return jdbc.sql("SELECT count(*) FROM documents.incoming WHERE agency_id = :agency")
                .param("agency", office.agency().id().value())
                .query(Long.class)
                .single();
    }

    private long numbers() {
        return jdbc.sql("SELECT count(*) FROM documents.register WHERE agency_id = :agency")
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

package vn.banggiang.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.ApiCaller;
import vn.banggiang.PlatformTest;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyCode;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.edxml.SafeFileName;
import vn.banggiang.edxml.StatusCode;
import vn.banggiang.identity.Accounts;
import vn.banggiang.refusal.Refusal;
import vn.banggiang.signatures.KeyId;
import vn.banggiang.storage.FileStore;
import vn.banggiang.storage.StoredFile;

/** What comes from outside, by the road or over HTTP, is taken in whole and proved, or leaves no row and no file. */
@PlatformTest
class HostileEnvelopeTest {

    private static final Instant SENT = Instant.parse("2026-03-02T03:00:00Z");

    private final Exchange exchange;
    private final FileStore files;
    private final Neighbours neighbours;
    private final JdbcClient jdbc;
    private final SignedMessages signed;
    private final Path data;
    private final Accounts accounts;
    private final Agency sender;
    private final Office office;
    private final Agency receiver;

    @LocalServerPort
    private int port;

    private ApiCaller api;

    HostileEnvelopeTest(
            Exchange exchange,
            FileStore files,
            Neighbours neighbours,
            JdbcClient jdbc,
            SignedMessages signed,
            Accounts accounts,
            @Value("${banggiang.data}") Path data,
            BeanFactory beans) {
        this.exchange = exchange;
        this.files = files;
        this.neighbours = neighbours;
        this.jdbc = jdbc;
        this.signed = signed;
        this.data = data;
        this.accounts = accounts;
        this.sender = neighbours.agency();
        this.office = new Offices(beans).open();
        this.receiver = office.agency();
    }

    @BeforeEach
    void theClerkSignsIn() throws Exception {
        api = new ApiCaller(port, accounts);
        api.signIn(office.clerk());
    }

    @Test
    void aChangedLetterIsRefused() throws Exception {
        refused("exchange.signature-wrong", changed(text -> text.replace("thử nghiệm liên thông", "thử nghiệm khác")));
    }

    @Test
    void aChangedAttachmentIsRefused() throws Exception {
        refused("exchange.signature-wrong", changed(text -> text.replace("S8OtbmggZ+G7rWk=", "S8OtbmggZ+G7rWg=")));
    }

    @Test
    void aLetterWithoutSignatureIsRefused() throws Exception {
        refused(
                "exchange.signature-missing",
                changed(text -> text.replaceAll("(?s)<(\\w+:)?Signature[ >].*</(\\w+:)?Signature>", "")));
    }

    @Test
    void aLetterSignedByAnotherAgencyIsRefused() throws Exception {
        Agency other = neighbours.agency();

        refused(
                "exchange.signature-not-of-sender",
                signed(sender, receiver, neighbours.letter(sender, receiver), other));
    }

    @Test
    void aCertificateThatWasRevokedIsRefused() throws Exception {
        Agency careless = neighbours.agency();
        byte[] letter = signed(careless, receiver, neighbours.letter(careless, receiver), careless);
        neighbours.authority().revoke(KeyId.agency(careless.code().value()), SENT);

        refused("exchange.signature-untrusted", letter);
    }

    @Test
    void anAgencyThatNobodyKnowsIsRefused() throws Exception {
        refused(
                "exchange.agency-unknown",
                changed(text -> text.replace(
                        "<edXML:OrganId>" + sender.code() + "</edXML:OrganId>",
                        "<edXML:OrganId>000.99.99.H99</edXML:OrganId>")));
    }

    @Test
    void whatIsMeantForAnotherAgencyIsRefused() throws Exception {
        Agency other = neighbours.withoutKey();

        refused("exchange.not-for-this-agency", signed(sender, other, neighbours.letter(sender, other), sender));
    }

    @Test
    void whatIsMeantForAnAgencyThatNobodyKnowsIsRefused() throws Exception {
        Agency nobody = new Agency(
                sender.id(),
                new AgencyCode("000.99.99.H99"),
                sender.name(),
                sender.letterhead(),
                sender.parentLetterhead(),
                sender.abbreviation(),
                sender.place(),
                sender.level(),
                sender.contact());

        refused("exchange.not-for-this-agency", signed(sender, nobody, neighbours.letter(sender, nobody), sender));
    }

    @Test
    void aLetterWithoutAFileIsRefused() throws Exception {
        refused("exchange.document-without-file", signed(sender, receiver, Letters.letter(sender, receiver), sender));
    }

    @Test
    void aSecondLetterUnderTheNameOfTheFirstIsRefused() throws Exception {
        OutgoingMessage letter = neighbours.letter(sender, receiver);
        exchange.receive(new ByteArrayInputStream(signed(sender, receiver, letter, sender)), receiver.code());
        awaitDocument();
        var other = new OutgoingMessage(
                MessageId.random(),
                letter.from(),
                letter.to(),
                letter.facts(),
                letter.business(),
                List.of(Letters.file(files, "khác.txt", "Kính gửi quý cơ quan khác")));

        refused("exchange.document-already-arrived", signed(sender, receiver, other, sender));
    }

    @Test
    void aDoctypeIsRefused() throws Exception {
        refused("edxml.doctype-refused", changed(text -> text.replaceFirst("\\?>", "?><!DOCTYPE edXML>")));
    }

    @Test
    void anEntityBombIsRefused() throws Exception {
        String bomb = "?><!DOCTYPE edXML [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>";

        refused("edxml.doctype-refused", changed(text -> text.replaceFirst("\\?>", bomb)));
    }

    @Test
    void anExternalEntityIsRefused() throws Exception {
        String reach = "?><!DOCTYPE edXML [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";

        refused("edxml.doctype-refused", changed(text -> text.replaceFirst("\\?>", reach)));
    }

    @Test
    void whatIsNotXmlIsRefused() throws Exception {
        refused("edxml.malformed", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void anEmptyFileIsRefused() throws Exception {
        refused("edxml.malformed", new byte[0]);
    }

    @Test
    void base64ThatIsNoneIsRefused() throws Exception {
        refused("edxml.base64-invalid", changed(text -> text.replace("S8OtbmggZ+G7rWk=", "S8OtbmggZ+G7rWk=!!!!")));
    }

    @Test
    void aZipThatGrowsIsRefused() throws Exception {
        byte[] letter = signed(sender, receiver, Letters.letter(sender, receiver, zipOfZeros()), sender);

        refused("edxml.zip-bomb", letter);
    }

    @Test
    void twoHundredMegabytesAndOneByteAreRefusedWithoutFillingTheMemory() throws Exception {
        long before = files();
        var endless = new Spaces(SignedMessages.MAX_BYTES + 1);

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> exchange.receive(endless, receiver.code()));

        assertThat(refusal.key()).isEqualTo("exchange.envelope-too-large");
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.TOO_LARGE);
        api.refuses(
                413,
                "shell.trouble.too-large",
                api.upload("/api/v1/exchange/envelopes", "thu.edxml", () -> new Spaces(SignedMessages.MAX_BYTES + 1)));
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void aStatusOnALetterThatWasNeverSentIsRefused() throws Exception {
        OutgoingMessage never = neighbours.letter(sender, receiver);
        var about = Messages.document(sender, List.of(receiver), never, SENT);
        var report = new StatusReport(StatusCode.ACCEPTED, "", Letters.CLERK, SENT);
        byte[] status = stored(
                signed.write(receiver.code(), Messages.status(receiver, Messages.subject(about), report), List.of()));

        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> exchange.receive(new ByteArrayInputStream(status), sender.code()));

        assertThat(refusal.key()).isEqualTo("exchange.status-unasked");
    }

    /** A letter with one attachment, changed on its way. */
    private byte[] changed(UnaryOperator<String> change) {
        Enclosure file = Letters.file(files, "thư.txt", "Kính gửi");
        String text = new String(
                signed(sender, receiver, Letters.letter(sender, receiver, file), sender), StandardCharsets.UTF_8);
        String changed = change.apply(text);
        assertThat(changed).isNotEqualTo(text);
        return changed.getBytes(StandardCharsets.UTF_8);
    }

    private byte[] signed(Agency from, Agency to, OutgoingMessage letter, Agency signer) {
        return stored(
                signed.write(signer.code(), Messages.document(from, List.of(to), letter, SENT), letter.enclosures()));
    }

    private void awaitDocument() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> jdbc.sql("select count(*) from documents.incoming where agency_id = ?")
                                .param(receiver.id().value())
                                .query(Long.class)
                                .single()
                        == 1);
    }

    /** The message, which then is nowhere but on the road: what is found in storage later was put there later. */
    private byte[] stored(StoredFile file) {
        try {
            byte[] content = files.read(file.sha256(), file.size());
            Files.delete(files.localCopy(file.sha256()).orElseThrow());
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void refused(String key, byte[] edxml) throws Exception {
        assertThat(refusal(edxml).key()).isEqualTo(key);
    }

    /** The service's refusal; the API says the same. */
    private Refusal refusal(byte[] edxml) throws Exception {
        long before = files();
        long rowsBefore = rows();

        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> exchange.receive(new ByteArrayInputStream(edxml), receiver.code()));

        assertThat(refusal).isNotNull();
        int status = refusal.kind() == Refusal.Kind.CONFLICT ? 409 : 422;
        api.refuses(status, refusal.key(), api.upload("/api/v1/exchange/envelopes", "thu.edxml", edxml));
        assertThat(files()).as("no file stays").isEqualTo(before);
        assertThat(rows()).as("no row stays").isEqualTo(rowsBefore);
        return refusal;
    }

    private long rows() {
        return jdbc.sql("""
                select (select count(*) from exchange.incoming where agency_id = :agency)
                    + (select count(*) from exchange.outgoing where agency_id = :agency)
                    + (select count(*) from documents.incoming where agency_id = :agency)
                """)
                .param("agency", receiver.id().value())
                .query(Long.class)
                .single();
    }

    private long files() {
        try (Stream<Path> all = Files.walk(data.resolve("files"))) {
            return all.filter(java.nio.file.Files::isRegularFile).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** 60 MB of zeros in 60 KB. */
    private Enclosure zipOfZeros() {
        try {
            var bytes = new ByteArrayOutputStream();
            try (var zip = new ZipOutputStream(bytes)) {
                zip.putNextEntry(new ZipEntry("lớn.txt"));
                new Spaces(60L * 1024 * 1024).transferTo(zip);
            }
            StoredFile stored = files.store(new ByteArrayInputStream(bytes.toByteArray()), bytes.size());
            return new Enclosure(stored, new SafeFileName("lớn.zip"), "application/zip", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** So many spaces, made as they are read. */
    private static final class Spaces extends InputStream {

        private long left;

        Spaces(long size) {
            this.left = size;
        }

        @Override
        public int read() {
            return left-- > 0 ? ' ' : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            int read = (int) Math.min(length, left);
            left -= read;
            Arrays.fill(into, offset, offset + read, (byte) ' ');
            return read > 0 ? read : -1;
        }
    }
}

package vn.banggiang.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.PlatformTest;
import vn.banggiang.directory.Agency;
import vn.banggiang.edxml.SafeFileName;
import vn.banggiang.edxml.StatusCode;
import vn.banggiang.refusal.Refusal;
import vn.banggiang.signing.KeyId;
import vn.banggiang.storage.Files;
import vn.banggiang.storage.StoredFile;

/** What comes from outside is taken in whole and proved, or leaves no row and no file. */
@PlatformTest
class HostileEnvelopeTest {

    private static final Instant SENT = Instant.parse("2026-03-02T03:00:00Z");

    private final Exchange exchange;
    private final Files files;
    private final Neighbours neighbours;
    private final JdbcClient jdbc;
    private final SignedMessages signed;
    private final Path data;
    private final Agency sender;
    private final Agency receiver;

    HostileEnvelopeTest(
            Exchange exchange,
            Files files,
            Neighbours neighbours,
            JdbcClient jdbc,
            SignedMessages signed,
            @Value("${banggiang.data}") Path data) {
        this.exchange = exchange;
        this.files = files;
        this.neighbours = neighbours;
        this.jdbc = jdbc;
        this.signed = signed;
        this.data = data;
        this.sender = neighbours.agency();
        this.receiver = neighbours.agency();
    }

    @Test
    void aChangedLetterIsRefused() {
        refused("exchange.signature-wrong", changed(text -> text.replace("thử nghiệm liên thông", "thử nghiệm khác")));
    }

    @Test
    void aChangedAttachmentIsRefused() {
        refused("exchange.signature-wrong", changed(text -> text.replace("S8OtbmggZ+G7rWk=", "S8OtbmggZ+G7rWg=")));
    }

    @Test
    void aLetterWithoutSignatureIsRefused() {
        refused(
                "exchange.signature-missing",
                changed(text -> text.replaceAll("(?s)<(\\w+:)?Signature[ >].*</(\\w+:)?Signature>", "")));
    }

    @Test
    void aLetterSignedByAnotherAgencyIsRefused() {
        Agency other = neighbours.agency();

        refused("exchange.signature-not-of-sender", signed(sender, receiver, Letters.letter(sender, receiver), other));
    }

    @Test
    void aCertificateThatWasRevokedIsRefused() {
        Agency careless = neighbours.agency();
        byte[] letter = signed(careless, receiver, Letters.letter(careless, receiver), careless);
        neighbours.authority().revoke(KeyId.agency(careless.code().value()), SENT);

        refused("exchange.signature-untrusted", letter);
    }

    @Test
    void anAgencyThatNobodyKnowsIsRefused() {
        refused(
                "exchange.agency-unknown",
                changed(text -> text.replace(
                        "<edXML:OrganId>" + sender.code() + "</edXML:OrganId>",
                        "<edXML:OrganId>000.99.99.H99</edXML:OrganId>")));
    }

    @Test
    void whatIsMeantForAnotherAgencyIsRefused() {
        Agency other = neighbours.withoutKey();

        refused("exchange.not-for-this-agency", signed(sender, other, Letters.letter(sender, other), sender));
    }

    @Test
    void aDoctypeIsRefused() {
        refused("edxml.doctype-refused", changed(text -> text.replaceFirst("\\?>", "?><!DOCTYPE edXML>")));
    }

    @Test
    void anEntityBombIsRefused() {
        String bomb = "?><!DOCTYPE edXML [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>";

        refused("edxml.doctype-refused", changed(text -> text.replaceFirst("\\?>", bomb)));
    }

    @Test
    void anExternalEntityIsRefused() {
        String reach = "?><!DOCTYPE edXML [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";

        refused("edxml.doctype-refused", changed(text -> text.replaceFirst("\\?>", reach)));
    }

    @Test
    void whatIsNotXmlIsRefused() {
        refusedWith(Refusal.Kind.INVALID, "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void anEmptyFileIsRefused() {
        refusedWith(Refusal.Kind.INVALID, new byte[0]);
    }

    @Test
    void base64ThatIsNoneIsRefused() {
        refusedWith(Refusal.Kind.INVALID, changed(text -> text.replace("S8OtbmggZ+G7rWk=", "S8OtbmggZ+G7rWk=!!!!")));
    }

    @Test
    void aZipThatGrowsIsRefused() {
        byte[] letter = signed(sender, receiver, Letters.letter(sender, receiver, zipOfZeros()), sender);

        refusedWith(Refusal.Kind.INVALID, letter);
    }

    @Test
    void twoHundredMegabytesAndOneByteAreRefusedWithoutFillingTheMemory() {
        long before = files();
        var endless = new Spaces(SignedMessages.MAX_BYTES + 1);

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> exchange.receive(endless, receiver.code()));

        assertThat(refusal.key()).isEqualTo("exchange.envelope-too-large");
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.TOO_LARGE);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void aStatusOnALetterThatWasNeverSentIsRefused() {
        OutgoingEnvelope never = Letters.letter(sender, receiver);
        var about = Messages.document(sender, receiver, never, SENT);
        var report = new StatusReport(StatusCode.ACCEPTED, "", Letters.CLERK, SENT);
        byte[] status = stored(signed.write(receiver.code(), Messages.status(receiver, about, report)));

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

    private byte[] signed(Agency from, Agency to, OutgoingEnvelope letter, Agency signer) {
        return stored(signed.write(signer.code(), Messages.document(from, to, letter, SENT), letter.enclosures()));
    }

    private byte[] stored(StoredFile file) {
        return files.read(file.sha256(), file.size());
    }

    private void refused(String key, byte[] edxml) {
        assertThat(refusal(edxml).key()).isEqualTo(key);
    }

    private void refusedWith(Refusal.Kind kind, byte[] edxml) {
        assertThat(refusal(edxml).kind()).isEqualTo(kind);
    }

    private Refusal refusal(byte[] edxml) {
        long before = files();

        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> exchange.receive(new ByteArrayInputStream(edxml), receiver.code()));

        assertThat(refusal).isNotNull();
        assertThat(files()).as("no file stays").isEqualTo(before);
        assertThat(rows()).as("no row stays").isZero();
        return refusal;
    }

    private long rows() {
        return jdbc.sql("select count(*) from exchange.incoming where agency_id = ?")
                .param(receiver.id().value())
                .query(Long.class)
                .single();
    }

    private long files() {
        try (Stream<Path> all = java.nio.file.Files.walk(data.resolve("files"))) {
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

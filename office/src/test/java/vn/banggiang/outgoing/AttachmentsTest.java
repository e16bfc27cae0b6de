package vn.banggiang.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.PlatformTest;
import vn.banggiang.database.Columns;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.documents.Papers;
import vn.banggiang.identity.Actor;
import vn.banggiang.incoming.IncomingFile;
import vn.banggiang.incoming.IncomingReading;
import vn.banggiang.signatures.SignatureFinding;
import vn.banggiang.signatures.SignatureResult;
import vn.banggiang.signatures.SignatureVerifier;
import vn.banggiang.signatures.SignerRole;

/** Files that go with a document are put in while it is written, signed at issue, and arrive with it. */
@PlatformTest
class AttachmentsTest {

    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};

    private final Attachments attachments;
    private final OutgoingDocuments documents;
    private final Issuing issuing;
    private final IncomingReading incoming;
    private final SignatureVerifier verifier;
    private final JdbcClient jdbc;
    private final Desk desk;
    private final Office office;
    private final Office recipient;

    AttachmentsTest(
            Attachments attachments,
            OutgoingDocuments documents,
            Issuing issuing,
            IncomingReading incoming,
            SignatureVerifier verifier,
            JdbcClient jdbc,
            BeanFactory beans) {
        this.attachments = attachments;
        this.documents = documents;
        this.issuing = issuing;
        this.incoming = incoming;
        this.verifier = verifier;
        this.jdbc = jdbc;
        this.desk = new Desk(beans);
        Offices offices = new Offices(beans);
        this.office = offices.open();
        this.recipient = offices.open();
    }

    @Test
    void eachPdfIsSignedWithTheDocumentsNumberAndAllArriveInTheirOrder() throws IOException {
        OutgoingId id = draft();
        add(id, "Phụ lục I.pdf", Papers.letter());
        add(id, "sơ đồ.png", PICTURE);
        documents.submit(office.specialist(), id);
        documents.approve(office.head(), id, "");
        desk.sign(office.leader(), id);
        issuing.issue(office.clerk(), id);

        byte[] annex = read(id, 0);
        assertThat(verifier.verify(annex).signatures()).singleElement().satisfies(signature -> {
            assertThat(signature).extracting(SignatureFinding::role).isEqualTo(SignerRole.AGENCY);
            assertThat(signature.result()).isEqualTo(SignatureResult.VALID);
        });
        wordsStandInTheUpperRightCorner(annex, "01/SGĐ-VP");
        assertThat(read(id, 1)).isEqualTo(PICTURE);
        assertThat(arrived())
                .extracting(IncomingFile::name)
                .containsExactly("01-SGĐ-VP.pdf", "Phụ lục I.pdf", "sơ đồ.png");
        assertThat(arrived().get(1).sha256())
                .isEqualTo(list(id).getFirst().latest().sha256());
    }

    @Test
    void theyAreNamedOrderedAndTakenOutWhileTheDocumentIsWritten() {
        OutgoingId id = draft();
        byte[] pdf = Papers.letter();
        add(id, "một.pdf", pdf);
        add(id, "một lần nữa.pdf", pdf);
        add(id, "hai.exe", PICTURE);
        assertThat(names(id)).containsExactly("một.pdf", "hai.png");

        UUID second = list(id).getLast().id();
        attachments.raise(office.specialist(), id, second);
        assertThat(names(id)).containsExactly("hai.png", "một.pdf");
        attachments.remove(office.head(), id, second);
        attachments.remove(office.head(), id, second);
        assertThat(names(id)).containsExactly("một.pdf");

        documents.submit(office.specialist(), id);
        refuses("documents.not-writable", () -> add(id, "ba.png", PICTURE));
        refuses(
                "documents.not-writable",
                () -> attachments.remove(
                        office.specialist(), id, list(id).getFirst().id()));
        refuses(
                "documents.only-drafter",
                () -> attachments.add(office.leader(), id, "ba.png", new ByteArrayInputStream(PICTURE)));
    }

    @Test
    void whatCouldRunOrIsTooMuchIsRefused() {
        OutgoingId id = draft();

        for (String hostile : List.of("MZ\u0090\u0000", "<html><script>", "PK\u0003\u0004khong-phai-van-ban")) {
            refuses("documents.attachment-type", () -> add(id, "bảng.pdf", bytes(hostile)));
        }
        refuses("documents.state-secret", () -> add(id, "mật.pdf", Papers.stamped("TUYỆT MẬT")));
        for (int number = 1; number <= Attachments.MOST; number++) {
            byte[] picture = PICTURE.clone();
            picture[PICTURE.length - 1] = (byte) number;
            add(id, number + ".png", picture);
        }
        refuses("documents.attachments-too-many", () -> add(id, "thêm.pdf", Papers.letter()));
    }

    @Test
    void whoMayNotSeeTheDocumentReadsNoneOfThem() {
        OutgoingId id = draft();
        add(id, "một.png", PICTURE);
        UUID first = list(id).getFirst().id();

        for (Actor stranger : List.of(office.colleague(), recipient.clerk())) {
            refuses("documents.not-found", () -> attachments.open(stranger, id, first));
            refuses("documents.not-found", () -> attachments.of(stranger, id));
        }
    }

    private static void wordsStandInTheUpperRightCorner(byte[] pdf, String code) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var form = document.getDocumentCatalog().getAcroForm();
            PDField signed = form.getField(document.getSignatureFields().stream()
                    .filter(field -> field.getSignature() != null)
                    .findFirst()
                    .orElseThrow()
                    .getFullyQualifiedName());
            var widget = signed.getWidgets().getFirst();
            PDRectangle page = document.getPage(0).getMediaBox();
            assertThat(page.getUpperRightX() - widget.getRectangle().getUpperRightX())
                    .isBetween(0f, 72f);
            assertThat(page.getUpperRightY() - widget.getRectangle().getUpperRightY())
                    .isBetween(0f, 57f);
            form.flatten(List.of(signed), false);
            var stripper = new PDFTextStripper();
            stripper.setEndPage(1);
            assertThat(stripper.getText(document)).contains(code).containsPattern("\\d\\d:\\d\\d:\\d\\d \\+07:00");
        }
    }

    private List<IncomingFile> arrived() {
        IncomingId id = Awaitility.await()
                .atMost(Duration.ofSeconds(120))
                .until(
                        () -> jdbc.sql("SELECT id FROM documents.incoming WHERE agency_id = ?")
                                .param(recipient.agency().id().value())
                                .query((row, number) -> new IncomingId(Columns.uuid(row, "id")))
                                .list(),
                        ids -> !ids.isEmpty())
                .getFirst();
        return incoming.see(recipient.clerk(), id).document().files();
    }

    private byte[] read(OutgoingId id, int place) throws IOException {
        try (InputStream content =
                attachments.open(office.clerk(), id, list(id).get(place).id()).content()) {
            return content.readAllBytes();
        }
    }

    private List<String> names(OutgoingId id) {
        return list(id).stream().map(Attachment::name).toList();
    }

    private List<Attachment> list(OutgoingId id) {
        return attachments.of(office.specialist(), id);
    }

    private void add(OutgoingId id, String name, byte[] content) {
        attachments.add(office.specialist(), id, name, new ByteArrayInputStream(content));
    }

    private OutgoingId draft() {
        OutgoingId id = OutgoingId.random();
        documents.draft(
                office.specialist(),
                id,
                Drafting.of(
                        Papers.answer(recipient.agency().id(), office.leader().person())));
        return id;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void refuses(String key, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        DocumentsException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}

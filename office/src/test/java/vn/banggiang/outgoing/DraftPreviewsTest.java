package vn.banggiang.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.PlatformTest;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.documents.OwnPaper;
import vn.banggiang.documents.Papers;
import vn.banggiang.documents.Urgency;
import vn.banggiang.identity.Actor;
import vn.banggiang.layout.DocumentType;
import vn.banggiang.storage.FileStore;

/** A preview is what would be printed, for those who may write it, and leaves nothing behind. */
@PlatformTest
class DraftPreviewsTest {

    private final DraftPreviews previews;
    private final OutgoingDocuments documents;
    private final FileStore files;
    private final JdbcClient jdbc;
    private final Path stored;
    private final Office office;
    private final Office recipient;

    DraftPreviewsTest(
            DraftPreviews previews,
            OutgoingDocuments documents,
            FileStore files,
            JdbcClient jdbc,
            @Value("${banggiang.storage.directory}") Path stored,
            BeanFactory beans) {
        this.previews = previews;
        this.documents = documents;
        this.files = files;
        this.jdbc = jdbc;
        this.stored = stored;
        Offices offices = new Offices(beans);
        this.office = offices.open();
        this.recipient = offices.open();
    }

    @Test
    void thePreviewIsTheVeryPageThatSavingWouldStore() {
        OutgoingDocument draft = draft();
        DraftVersion saved = draft.requiredPage();

        assertThat(previews.of(office.specialist(), draft.id(), written("Về việc cử cán bộ tham gia tập huấn")))
                .isEqualTo(files.read(saved.sha256(), saved.size()));
    }

    @Test
    void whatIsMissingIsMarkedAndNotRefused() throws IOException {
        var nothing = new UnfinishedDraft(
                DocumentType.CONG_VAN, "", List.of(), List.of(), List.of(), "", null, Urgency.NORMAL);

        assertThat(text(previews.ofNew(office.specialist(), nothing)))
                .contains("V/v [chưa có trích yếu]", "Kính gửi: [chưa có nơi nhận]", "[chưa có nội dung]./.")
                .contains("[CHỨC VỤ]", "[chưa chọn người ký]");
    }

    @Test
    void aPreviewLeavesNothingBehind() throws IOException {
        OutgoingDocument draft = draft();
        long filesBefore = storedFiles();
        long linesBefore = rows("path_line", "document_id", draft.id());

        previews.of(office.specialist(), draft.id(), written("Về việc khác"));
        previews.ofNew(office.specialist(), written("Về việc mới"));

        assertThat(storedFiles()).isEqualTo(filesBefore);
        assertThat(rows("path_line", "document_id", draft.id())).isEqualTo(linesBefore);
        assertThat(rows("draft_version", "outgoing_id", draft.id())).isOne();
    }

    @Test
    void onlyWhoMayWriteADraftPreviewsIt() {
        OutgoingId draft = draft().id();
        UnfinishedDraft other = written("Về việc khác");

        assertThat(previews.of(office.head(), draft, other)).isNotEmpty();
        for (Actor stranger : List.of(recipient.specialist(), recipient.leader(), office.clerk(), office.colleague())) {
            refuses("documents.not-found", () -> previews.of(stranger, draft, other));
        }
        refuses("documents.not-in-unit", () -> previews.ofNew(office.clerk(), other));
    }

    @Test
    void whatIsUnderReviewIsPreviewedByNobody() {
        OutgoingId draft = draft().id();
        documents.submit(office.specialist(), draft);

        refuses("documents.not-writable", () -> previews.of(office.specialist(), draft, written("Về việc khác")));
        refuses("documents.only-drafter", () -> previews.of(office.leader(), draft, written("Về việc khác")));
    }

    @Test
    void whatCouldNotBeSavedIsNotShownEither() {
        refuses("documents.signer-not-leader", () -> preview(office.agency().id(), "thử", office.head()));
        refuses("documents.recipient-is-issuer", () -> preview(office.agency().id(), "thử", office.leader()));
        refuses("documents.recipient-unknown", () -> preview(AgencyId.random(), "thử", office.leader()));
        refuses("layout.character-missing", () -> preview(recipient.agency().id(), "thử 😀", office.leader()));
    }

    @Test
    void anOwnPageStaysWhileThereIsNoText() throws IOException {
        OutgoingDocument before = draft();
        OutgoingId draft = before.id();
        byte[] own = OwnPaper.signedBy(office.leader().fullName());
        documents.uploadOwn(
                office.specialist(), draft, "cong-van.pdf", new ByteArrayInputStream(own), before.revision());
        var silent = new UnfinishedDraft(
                DocumentType.CONG_VAN, "thử", List.of(), List.of(), List.of(), " ", null, Urgency.NORMAL);

        refuses("documents.own-file-stays", () -> previews.of(office.specialist(), draft, silent));
        assertThat(previews.of(office.specialist(), draft, written("thử"))).isNotEmpty();
    }

    private byte[] preview(AgencyId to, String trichYeu, Actor signer) {
        return previews.ofNew(office.specialist(), written(trichYeu, to, signer.person()));
    }

    private OutgoingDocument draft() {
        return documents.draft(
                office.specialist(),
                OutgoingId.random(),
                Drafting.of(
                        Papers.answer(recipient.agency().id(), office.leader().person())));
    }

    private UnfinishedDraft written(String trichYeu) {
        return written(trichYeu, recipient.agency().id(), office.leader().person());
    }

    private static UnfinishedDraft written(String trichYeu, AgencyId to, @Nullable PersonId signer) {
        String body = "Phúc đáp Công văn của quý cơ quan, Sở cử hai cán bộ tham gia.\nTrân trọng./.";
        return new UnfinishedDraft(
                DocumentType.CONG_VAN, trichYeu, List.of(to), List.of(), List.of(), body, signer, Urgency.NORMAL);
    }

    private long storedFiles() throws IOException {
        try (Stream<Path> all = Files.walk(stored)) {
            return all.filter(java.nio.file.Files::isRegularFile).count();
        }
    }

    private long rows(String table, String column, OutgoingId document) {
        return jdbc.sql("SELECT count(*) FROM documents." + table + " WHERE " + column + " = ?")
                .param(document.value())
                .query(Long.class)
                .single();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static void refuses(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        DocumentsException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}

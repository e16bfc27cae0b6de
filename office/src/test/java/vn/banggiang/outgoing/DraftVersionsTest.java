package vn.banggiang.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import vn.banggiang.PlatformTest;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.documents.OwnPaper;
import vn.banggiang.documents.TrichYeu;
import vn.banggiang.documents.Urgency;
import vn.banggiang.layout.DocumentType;

/** Every version of a draft's page is kept, and the latest is the one that is shown and signed. */
@PlatformTest
class DraftVersionsTest {

    private final OutgoingDocuments documents;
    private final OutgoingReading reading;
    private final Office office;
    private final Office recipient;

    DraftVersionsTest(OutgoingDocuments documents, OutgoingReading reading, BeanFactory beans) {
        this.documents = documents;
        this.reading = reading;
        Offices offices = new Offices(beans);
        this.office = offices.open();
        this.recipient = offices.open();
    }

    @Test
    void aTextThatWasTakenOutAndWrittenAnewIsANewVersion() throws IOException {
        OutgoingId id = OutgoingId.random();
        int first = documents
                .draft(office.specialist(), id, Drafting.of(content("Bản thứ nhất.")))
                .revision();
        int second =
                documents.revise(office.specialist(), id, content(""), first).revision();
        assertThat(reading.see(office.specialist(), id).document().page()).isNull();

        documents.revise(office.specialist(), id, content("Bản thứ hai."), second);

        assertThat(reading.see(office.specialist(), id)
                        .document()
                        .requiredPage()
                        .number())
                .isEqualTo(2);
        assertThat(text(reading.file(office.specialist(), id))).contains("Bản thứ hai./.");
    }

    @Test
    void theLaterSaveIsToldOfTheEarlierAndNeitherIsLost() {
        OutgoingId id = OutgoingId.random();
        int seen = documents
                .draft(office.specialist(), id, Drafting.of(content("Bản thứ nhất.")))
                .revision();
        documents.revise(office.head(), id, content("Bản của trưởng phòng."), seen);

        refuses(
                "documents.draft-overtaken",
                () -> documents.revise(office.specialist(), id, content("Bản của chuyên viên."), seen));

        OutgoingDocument kept = reading.see(office.specialist(), id).document();
        assertThat(kept.content().body()).isEqualTo("Bản của trưởng phòng.");
        assertThat(documents.revise(office.head(), id, content("Bản của trưởng phòng."), seen))
                .isEqualTo(kept);
        documents.revise(office.specialist(), id, content("Bản của chuyên viên."), kept.revision());
        assertThat(reading.version(office.specialist(), id, 2).by())
                .isEqualTo(office.head().person());
    }

    @Test
    void whoDoesNotSayWhatTheySawWritesOverNothing() throws IOException {
        OutgoingId id = OutgoingId.random();
        documents.draft(office.specialist(), id, Drafting.of(content("Bản thứ nhất.")));
        byte[] file = OwnPaper.signedBy(office.leader().fullName());

        refuses(
                "documents.revision-missing",
                () -> documents.revise(office.specialist(), id, content("Bản khác."), null));
        refuses("documents.revision-missing", () -> upload(id, file, null));

        assertThat(reading.see(office.specialist(), id).document().content().body())
                .isEqualTo("Bản thứ nhất.");
    }

    @Test
    void theSameFileTwiceIsOnePageAndAnotherUnderTheSameFormIsRefused() throws IOException {
        OutgoingId id = OutgoingId.random();
        int seen = documents
                .draft(office.specialist(), id, Drafting.of(content("")))
                .revision();
        byte[] file = OwnPaper.signedBy(office.leader().fullName());
        upload(id, file, seen);
        OutgoingDocument first = reading.see(office.specialist(), id).document();

        upload(id, file, seen);
        refuses("documents.own-file-overtaken", () -> upload(id, other(file), seen));

        assertThat(reading.see(office.specialist(), id).document()).isEqualTo(first);
        assertThat(first.requiredPage().number()).isEqualTo(1);
    }

    private static byte[] other(byte[] file) {
        byte[] longer = Arrays.copyOf(file, file.length + 1);
        longer[file.length] = '\n';
        return longer;
    }

    private void upload(OutgoingId id, byte[] file, @Nullable Integer seen) {
        documents.uploadOwn(office.specialist(), id, "van-ban.pdf", new ByteArrayInputStream(file), seen);
    }

    private static void refuses(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        DocumentsException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private DraftContent content(String body) {
        return new DraftContent(
                DocumentType.CONG_VAN,
                new TrichYeu("thử"),
                List.of(recipient.agency().id()),
                List.of(),
                List.of(),
                body,
                office.leader().person(),
                Urgency.NORMAL);
    }

    private static String text(OutgoingReading.Download file) throws IOException {
        try (var content = file.content();
                var document = Loader.loadPDF(content.readAllBytes())) {
            return new PDFTextStripper().getText(document);
        }
    }
}

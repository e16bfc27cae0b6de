package vn.banggiang.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import vn.banggiang.PlatformTest;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.documents.OutgoingId;
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
        documents.draft(office.specialist(), id, Drafting.of(content("Bản thứ nhất.")));
        documents.revise(office.specialist(), id, content(""));
        assertThat(reading.see(office.specialist(), id).document().page()).isNull();

        documents.revise(office.specialist(), id, content("Bản thứ hai."));

        assertThat(reading.see(office.specialist(), id)
                        .document()
                        .requiredPage()
                        .number())
                .isEqualTo(2);
        assertThat(text(reading.file(office.specialist(), id))).contains("Bản thứ hai./.");
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

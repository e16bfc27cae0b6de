package vn.banggiang.layout.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import vn.banggiang.layout.DocumentType;

class LayoutRendererTest {
    private final LayoutRenderer renderer = new LayoutRenderer();

    @Test
    void theSameDraftGivesTheSameBytes() {
        assertThat(renderer.render(Drafts.quyetDinh())).isEqualTo(renderer.render(Drafts.quyetDinh()));
    }

    @Test
    void aTextOfNothingButFullStopsEndsAsEveryOther() {
        String stops = ".".repeat(400_000);
        Draft draft = Draft.of(
                DocumentType.CONG_VAN,
                Drafts.SO_MAU,
                "thử",
                BodyText.parse(stops + "a" + stops),
                Drafts.DEPUTY,
                List.of("Lưu: VT"));

        assertThat(renderer.render(draft)).isNotEmpty();
    }

    @Test
    void thePdfTellsItsTitleAndLanguage() throws IOException {
        try (PDDocument document = Loader.loadPDF(renderer.render(Drafts.congVan()))) {
            assertThat(document.getDocumentInformation().getTitle()).startsWith("Công văn về việc thẩm định");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("vi-VN");
            assertThat(document.getDocumentCatalog().getOutputIntents()).hasSize(1);
        }
    }
}

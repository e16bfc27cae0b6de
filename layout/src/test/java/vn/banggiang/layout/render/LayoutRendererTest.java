package vn.banggiang.layout.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class LayoutRendererTest {
    private final LayoutRenderer renderer = new LayoutRenderer();

    @Test
    void theSameDraftGivesTheSameBytes() {
        assertThat(renderer.render(Drafts.quyetDinh())).isEqualTo(renderer.render(Drafts.quyetDinh()));
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

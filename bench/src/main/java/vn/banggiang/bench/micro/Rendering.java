package vn.banggiang.bench.micro;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vn.banggiang.layout.form.Typeface;
import vn.banggiang.layout.render.Draft;
import vn.banggiang.layout.render.LayoutRenderer;

/** One page, from draft to PDF. */
@State(Scope.Benchmark)
public class Rendering {

    private static final float SIZE = 14;
    private static final float LEADING = 17;

    private final Draft draft = Drafts.congVan();
    private List<String> lines = List.of();

    /** Takes the lines from the rendered page. */
    @Setup
    public void prepare() throws IOException {
        try (PDDocument page = Loader.loadPDF(ours())) {
            lines = new PDFTextStripper().getText(page).lines().toList();
        }
    }

    /** The page as Decree 30/2020/NĐ-CP wants it, with form fields. */
    @Benchmark
    public byte[] ours() {
        return new LayoutRenderer().render(draft);
    }

    /** The same lines one below the other, by the library underneath. */
    @Benchmark
    public byte[] bare() throws IOException {
        try (PDDocument document = new PDDocument();
                InputStream file = Typeface.REGULAR.open()) {
            PDFont font = PDType0Font.load(document, file, true);
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                print(stream, font);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private void print(PDPageContentStream stream, PDFont font) throws IOException {
        stream.beginText();
        stream.setFont(font, SIZE);
        stream.setLeading(LEADING);
        stream.newLineAtOffset(LEADING, PDRectangle.A4.getHeight() - LEADING);
        for (String line : lines) {
            stream.showText(line);
            stream.newLine();
        }
        stream.endText();
    }
}

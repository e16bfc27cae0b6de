package vn.banggiang.layout.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.banggiang.layout.form.Typeface.BOLD;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.banggiang.layout.LayoutException;
import vn.banggiang.layout.Secrecy;
import vn.banggiang.layout.form.ForeignPages;
import vn.banggiang.layout.form.ForeignPages.Printed;

/** A stamp of secrecy is looked for where it may stand, and nowhere else. */
class SecrecyTest {

    private static final Printed STAMP = new Printed(BOLD, 13, 90, 700, "TỐI MẬT");
    private static final Printed LOW = new Printed(BOLD, 13, 90, 200, "TỐI MẬT");

    private final LayoutReader reader = new LayoutReader();

    @TempDir
    Path folder;

    @Test
    void aStampInTheUpperPartIsFoundOneBelowIsNot() throws IOException {
        assertThat(reader.secrecy(file(ForeignPages.page(STAMP)))).contains(Secrecy.TOI_MAT);
        assertThat(reader.secrecy(file(ForeignPages.page(LOW)))).isEmpty();
    }

    @Test
    void noLaterPageHidesIt() throws IOException {
        Path file = folder.resolve("bomb.pdf");
        try (PDDocument document = Loader.loadPDF(ForeignPages.page(STAMP))) {
            document.addPage(new PDPage());
            PDPage third = new PDPage();
            document.addPage(third);
            HostilePdfs.inflatedContent(document, third, 200);
            document.save(file.toFile());
        }

        assertThatThrownBy(() -> reader.read(file)).isInstanceOf(LayoutException.class);
        assertThat(reader.secrecy(file)).contains(Secrecy.TOI_MAT);
    }

    private Path file(byte[] pdf) throws IOException {
        return Files.write(folder.resolve("file.pdf"), pdf);
    }
}

package vn.banggiang.layout.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.banggiang.layout.LayoutException;
import vn.banggiang.layout.render.Drafts;
import vn.banggiang.layout.render.LayoutRenderer;

/** These run with half a gigabyte of memory: a refusal that comes too late dies here. */
class PdfIntakeTest {
    @TempDir
    Path folder;

    @Test
    void aRenderedDraftMayComeIn() throws IOException {
        byte[] draft = new LayoutRenderer().render(Drafts.congVan());
        Path target = folder.resolve("in.pdf");
        PdfFacts facts = PdfIntake.receive(new ByteArrayInputStream(draft), target, IntakeLimits.DEFAULT);
        assertThat(facts).isEqualTo(new PdfFacts(1, "1.7", draft.length, false));
        assertThat(target).hasBinaryContent(draft);
    }

    @Test
    void whatIsNoPdfIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("file.pdf"), "<html>Công văn</html>");
        assertRefused("layout.not-a-pdf", () -> PdfIntake.check(file, IntakeLimits.DEFAULT));
    }

    @Test
    void encryptedFilesAreRefusedWithOrWithoutAPassword() throws IOException {
        Path locked = HostilePdfs.pdf(folder, document -> HostilePdfs.encrypted(document, "secret"));
        assertRefused("layout.pdf-encrypted", () -> PdfIntake.check(locked, IntakeLimits.DEFAULT));
        Path readable = HostilePdfs.pdf(folder, document -> HostilePdfs.encrypted(document, ""));
        assertRefused("layout.pdf-encrypted", () -> PdfIntake.check(readable, IntakeLimits.DEFAULT));
    }

    @Test
    void fiveThousandPagesAreTooMany() throws IOException {
        Path file = HostilePdfs.pdf(folder, document -> HostilePdfs.pages(document, 5_000));
        assertRefused("layout.too-many-pages", () -> PdfIntake.check(file, IntakeLimits.DEFAULT));
    }

    @Test
    void aPageTreeThatLiesAboutItsCountIsCounted() throws IOException {
        Path file = HostilePdfs.pdf(folder, document -> {
            HostilePdfs.pages(document, 20);
            document.getPages().getCOSObject().setInt(org.apache.pdfbox.cos.COSName.COUNT, 1);
        });
        IntakeLimits tenPages = new IntakeLimits(10, 1 << 20);
        assertRefused("layout.too-many-pages", () -> PdfIntake.check(file, tenPages));
    }

    @Test
    void twoHundredMegabytesAreRefusedUnread() throws IOException {
        Path file = folder.resolve("file.pdf");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(200L << 20);
        }
        assertRefused("layout.pdf-too-large", () -> PdfIntake.check(file, IntakeLimits.DEFAULT));
    }

    @Test
    void anEndlessStreamIsCutOffAndNothingStays() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return '%';
            }

            @Override
            public int read(byte[] buffer, int from, int length) {
                Arrays.fill(buffer, from, from + length, (byte) '%');
                return length;
            }
        };
        Path target = folder.resolve("in.pdf");
        assertRefused("layout.pdf-too-large", () -> PdfIntake.receive(endless, target, new IntakeLimits(10, 1 << 20)));
        assertThat(target).doesNotExist();
    }

    @Test
    void scriptsLaunchesAndEmbeddedFilesAreRefused() throws IOException {
        Path script = HostilePdfs.pdf(folder, HostilePdfs::scriptOnOpening);
        assertRefused("layout.pdf-script", () -> PdfIntake.check(script, IntakeLimits.DEFAULT));
        Path launch = HostilePdfs.pdf(folder, HostilePdfs::launchByLink);
        assertRefused("layout.pdf-action", () -> PdfIntake.check(launch, IntakeLimits.DEFAULT));
        Path embedded = HostilePdfs.pdf(folder, HostilePdfs::embeddedFile);
        assertRefused("layout.pdf-embedded-file", () -> PdfIntake.check(embedded, IntakeLimits.DEFAULT));
    }

    @Test
    void anInteractiveFormIsCalledWhatItIs() throws IOException {
        Path form = HostilePdfs.pdf(folder, HostilePdfs::interactiveForm);
        assertRefused("layout.pdf-xfa", () -> PdfIntake.check(form, IntakeLimits.DEFAULT));
    }

    @Test
    void aPageWithAFontThatCannotBeReadMayComeIn() throws IOException {
        Path page = HostilePdfs.pdf(folder, HostilePdfs::fontWithoutLetters);
        PdfIntake.check(page, IntakeLimits.DEFAULT);
        assertThat(new LayoutReader().read(page).issuer()).isEmpty();
    }

    @Test
    void aPageTreeThatBitesItsTailHasThePagesThatItHas() throws IOException {
        Path file = HostilePdfs.pdf(folder, HostilePdfs::treeThatBitesItsTail);
        assertThat(PdfIntake.check(file, IntakeLimits.DEFAULT).pages()).isEqualTo(1);
        assertThat(new LayoutReader().read(file).issuer()).isEmpty();
    }

    @Test
    void aPageThatIsTooMuchToReadSaysNothing() throws IOException {
        Path file = HostilePdfs.pdf(folder, document -> HostilePdfs.objects(document, 100_001));
        assertThat(new LayoutReader().read(file).issuer()).isEmpty();
    }

    @Test
    void whatIsPrintedBesideAnUnreadableFontIsReadAllTheSame() throws IOException {
        Path file = folder.resolve("file.pdf");
        try (PDDocument document = Loader.loadPDF(new LayoutRenderer().render(Drafts.congVan()))) {
            HostilePdfs.fontWithoutLetters(document);
            document.save(file.toFile());
        }
        assertThat(new LayoutReader().read(file).issuer()).isPresent();
    }

    @Test
    void compressedBombsAreDefused() throws IOException {
        Path structure = HostilePdfs.inflatedObjectStream(folder, 200);
        assertRefused("layout.pdf-inflated", () -> PdfIntake.check(structure, IntakeLimits.DEFAULT));
        Path content =
                HostilePdfs.pdf(folder, document -> HostilePdfs.inflatedContent(document, document.getPage(0), 200));
        assertRefused("layout.pdf-inflated", () -> new LayoutReader().read(content));
    }

    @Test
    void damageIsRefusedOrReadButNeverCrashes() throws IOException {
        byte[] sound = new LayoutRenderer().render(Drafts.quyetDinh());
        Random random = new Random(30_2020);
        for (int round = 0; round < 60; round++) {
            byte[] damaged = damaged(sound, random);
            Path file = Files.write(folder.resolve("file.pdf"), damaged);
            try {
                PdfIntake.check(file, IntakeLimits.DEFAULT);
                new LayoutReader().read(file);
            } catch (LayoutException refusal) {
                assertThat(refusal.key()).startsWith("layout.");
            }
        }
    }

    private static byte[] damaged(byte[] sound, Random random) {
        byte[] bytes = random.nextInt(4) == 0 ? Arrays.copyOf(sound, random.nextInt(sound.length)) : sound.clone();
        for (int i = 0; i < 1 + random.nextInt(40) && bytes.length > 0; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private static void assertRefused(String key, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        LayoutException.class, e -> assertThat(e.key()).isEqualTo(key));
    }
}

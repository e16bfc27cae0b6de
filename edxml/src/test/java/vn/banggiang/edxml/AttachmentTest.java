package vn.banggiang.edxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class AttachmentTest {

    private final Sample.Kept kept = new Sample.Kept();

    @Test
    void aFileWrappedInAZipIsUnwrapped() throws Exception {
        ReceivedAttachment file = read("qd.pdf", "application/zip", zip("qd.pdf", Sample.PDF));

        assertThat(kept.get("qd.pdf")).isEqualTo(Sample.PDF);
        assertThat(file.unzipped()).isTrue();
        assertThat(file.type()).isEqualTo(FileType.PDF);
        assertThat(file.declaredType()).isEqualTo("application/zip");
    }

    @Test
    void aWrapperThatIsCalledZipGivesItsEntrysName() throws Exception {
        assertThat(read("goi.zip", "application/zip", zip("../../qd.pdf", Sample.PDF))
                        .name())
                .hasToString("qd.pdf");
    }

    @Test
    void aDocxStaysWholeWhateverItIsCalled() throws Exception {
        byte[] docx = zip("[Content_Types].xml", Sample.PDF, "word/document.xml", Sample.PDF);
        for (String type : new String[] {"application/zip", "application/docx", ""}) {
            ReceivedAttachment file = read("to-trinh.docx", type, docx);

            assertThat(kept.get("to-trinh.docx")).isEqualTo(docx);
            assertThat(file.unzipped()).isFalse();
            assertThat(file.type()).isEqualTo(FileType.DOCX);
        }
    }

    @Test
    void aZipThatNobodyDeclaredStaysAZip() throws Exception {
        byte[] zip = zip("qd.pdf", Sample.PDF);

        assertThat(read("qd.zip", "application/octet-stream", zip).type()).isEqualTo(FileType.ZIP);
        assertThat(kept.get("qd.zip")).isEqualTo(zip);
    }

    @Test
    void aPdfDeclaredAsAZipStaysAPdf() throws Exception {
        assertThat(read("qd.pdf", "application/zip", Sample.PDF).type()).isEqualTo(FileType.PDF);
        assertThat(kept.get("qd.pdf")).isEqualTo(Sample.PDF);
    }

    @Test
    void shortAndEmptyFilesArrive() throws Exception {
        assertThat(read("a.txt", "application/zip", new byte[] {'a', 'b'}).type())
                .isEqualTo(FileType.TEXT);
        assertThat(kept.get("a.txt")).containsExactly('a', 'b');
        assertThat(read("b.txt", "text/plain", new byte[0]).size()).isZero();
    }

    @Test
    void base64MayBeBrokenIntoLinesAndLackItsPadding() throws Exception {
        byte[] five = "12345".getBytes(StandardCharsets.US_ASCII);
        String lines = " MTIz\r\n\tNDU= \n";
        assertThat(message("a.txt", "text/plain", five).replace("MTIzNDU=", lines))
                .satisfies(xml -> assertThat(readAll(xml).size()).isEqualTo(5));
        assertThat(message("a.txt", "text/plain", five).replace("MTIzNDU=", "MTIzNDU"))
                .satisfies(xml -> assertThat(readAll(xml).size()).isEqualTo(5));
    }

    @Test
    void whatIsNotBase64IsRefusedAndReportedByAnInspection() throws Exception {
        for (String bad : new String[] {"UEsDB...TRUNCATED", "MTIz=NDU", "MTIzN", "MT<b/>Iz", "MTIz\u00e9", "MTIz_-"}) {
            String xml = message("a.txt", "text/plain", "12345".getBytes(StandardCharsets.US_ASCII))
                    .replace("MTIzNDU=", bad);
            refused(xml, EdxmlLimits.DEFAULT, "edxml.base64-invalid");
            ReceivedMessage inspected = new EdxmlReader().inspect(bytes(xml));
            assertThat(inspected.message()).isEqualTo(Sample.document());
            assertThat(EdxmlCheck.of(inspected)).extracting(Finding::key).contains("edxml.base64-invalid");
        }
    }

    @Test
    void aZipThatGrowsIsRefused() throws Exception {
        byte[] bomb = zip("a.txt", new byte[20_000_000]);
        assertThat(bomb.length).isLessThan(30_000);

        refused(message("a.txt", "application/zip", bomb), EdxmlLimits.DEFAULT, "edxml.zip-bomb");
    }

    @Test
    void aDamagedZipIsRefused() throws Exception {
        byte[] zip = zip("qd.pdf", Sample.PDF);
        byte[] cut = Arrays.copyOf(zip, zip.length / 2);
        byte[] garbled = zip.clone();
        Arrays.fill(garbled, 36, 50, (byte) 0xEE);

        refused(message("qd.pdf", "application/zip", cut), EdxmlLimits.DEFAULT, "edxml.zip-damaged");
        refused(message("qd.pdf", "application/zip", garbled), EdxmlLimits.DEFAULT, "edxml.zip-damaged");
    }

    @Test
    void sizesAndNumbersOverTheLimitsAreRefused() throws Exception {
        byte[] text = "0123456789".repeat(200).getBytes(StandardCharsets.US_ASCII);
        String one = message("a.txt", "text/plain", text);

        refused(one, limits(1, 1999, 9999), "edxml.attachment-too-large");
        refused(one, limits(1, 2000, 1999), "edxml.attachments-too-large");
        refused(one, limits(0, 2000, 2000), "edxml.too-many-attachments");
        refused(message("a.txt", "application/zip", zip("a.txt", text)), limits(1, 30, 9999), "edxml.zip-too-large");
    }

    @Test
    void hostileNamesAreMadeHarmless() throws Exception {
        String xml = message("NAME", "text/plain", Sample.PDF);

        assertThat(readAll(xml.replace("NAME", "../../etc/passwd")).name()).hasToString("passwd");
        assertThat(readAll(xml.replace("NAME", "C:\\x\\..\\con.txt")).name()).hasToString("_con.txt");
        assertThat(readAll(xml.replace("NAME", "a&#10;b\u202Efdp.exe")).name()).hasToString("abfdp.exe");
        assertThat(readAll(xml.replace("NAME", "..")).name()).hasToString("attachment-1");
    }

    @Test
    void theManifestNamesWhatTheAttachmentDoesNot() throws Exception {
        String xml = message("qd.pdf", "application/zip", zip("x", Sample.PDF))
                .replace("<AttachmentName>qd.pdf</AttachmentName>", "")
                .replace("<ContentType>application/zip</ContentType>", "");

        ReceivedAttachment file = readAll(xml);

        assertThat(file.name()).hasToString("qd.pdf");
        assertThat(file.unzipped()).isTrue();
    }

    @Test
    void identifiersAreTheSameWithAndWithoutTheirScheme() throws Exception {
        String xml = onlyDescribed().replace("<ContentId>cid:1<", "<ContentId>1<");

        assertThat(xml).contains("<edXML:ContentId>cid:1<").contains("<ContentId>1<");
        assertThat(readAll(xml).name()).hasToString("cong van.pdf");
    }

    @Test
    void aNameBehindTheContentCounts() throws Exception {
        String xml = onlyDescribed()
                .replace("<edXML:AttachmentName>cong van.pdf</edXML:AttachmentName>", "")
                .replace("</Attachment>", "<AttachmentName>cong van.pdf</AttachmentName></Attachment>");

        assertThat(readAll(xml).name()).hasToString("cong van.pdf");
    }

    /** A message whose attachment has a description; its name stands in the manifest. */
    private static String onlyDescribed() throws Exception {
        return message("cong van.pdf", "application/pdf", Sample.PDF)
                .replace("<AttachmentName>cong van.pdf</AttachmentName>", "")
                .replace("<Description>cong van.pdf<", "<Description>File dinh kem 1<");
    }

    @Test
    void aContentThatChangesBetweenSigningAndSendingIsNotSent() {
        int[] opened = {0};
        AttachmentSource shifty = new AttachmentSource(
                new SafeFileName("a.txt"),
                "text/plain",
                1,
                () -> new ByteArrayInputStream(new byte[] {(byte) ('a' + opened[0]++)}));
        AttachmentSource longer = new AttachmentSource(
                new SafeFileName("a.txt"), "text/plain", 1, () -> new ByteArrayInputStream(new byte[2]));

        for (AttachmentSource source : new AttachmentSource[] {shifty, longer}) {
            assertThatExceptionOfType(EdxmlException.class)
                    .isThrownBy(() -> Sample.written(DemoSigner.RSA.writer(), Sample.document(), source))
                    .satisfies(e -> assertThat(e.key()).isEqualTo("edxml.attachment-changed"));
        }
    }

    private ReceivedAttachment read(String name, String type, byte[] content) throws Exception {
        return readAll(message(name, type, content));
    }

    private ReceivedAttachment readAll(String xml) throws Exception {
        return new EdxmlReader().read(bytes(xml), kept).attachments().getFirst();
    }

    private static void refused(String xml, EdxmlLimits limits, String key) {
        assertThatExceptionOfType(EdxmlException.class)
                .isThrownBy(() -> new EdxmlReader(limits).read(bytes(xml), AttachmentSink.discarding()))
                .satisfies(e -> assertThat(e.key()).isEqualTo(key));
    }

    private static EdxmlLimits limits(int files, long one, long all) {
        return new EdxmlLimits(1 << 20, 1 << 20, 1 << 20, 32, files, one, all, 100);
    }

    private static String message(String name, String type, byte[] content) throws Exception {
        String xml = new String(
                Sample.written(new EdxmlWriter(), Sample.document(), Sample.file("PLACE", "PLACE/TYPE", content)),
                StandardCharsets.UTF_8);
        return xml.replace("PLACE/TYPE", type).replace("PLACE", name);
    }

    private static ByteArrayInputStream bytes(String xml) {
        return new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] zip(Object... namesAndContents) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                zip.write((byte[]) namesAndContents[i + 1]);
            }
        }
        return out.toByteArray();
    }
}

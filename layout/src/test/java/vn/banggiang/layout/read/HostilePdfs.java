package vn.banggiang.layout.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/** PDFs that must be refused. */
final class HostilePdfs {
    private HostilePdfs() {}

    @FunctionalInterface
    interface Change {
        void apply(PDDocument document) throws IOException;
    }

    static Path pdf(Path folder, Change change) throws IOException {
        Path file = folder.resolve("file.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            change.apply(document);
            document.save(file.toFile());
        }
        return file;
    }

    static void pages(PDDocument document, int pages) {
        for (int i = 1; i < pages; i++) {
            document.addPage(new PDPage());
        }
    }

    static void encrypted(PDDocument document, String password) throws IOException {
        document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
    }

    static void scriptOnOpening(PDDocument document) {
        document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
    }

    static void launchByLink(PDDocument document) throws IOException {
        PDAnnotationLink link = new PDAnnotationLink();
        PDActionLaunch launch = new PDActionLaunch();
        launch.setF("calc.exe");
        link.setAction(launch);
        document.getPage(0).getAnnotations().add(link);
    }

    static void embeddedFile(PDDocument document) throws IOException {
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile("payload.exe");
        file.setEmbeddedFile(new PDEmbeddedFile(document, new java.io.ByteArrayInputStream(new byte[] {1})));
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of("payload", file));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
    }

    static void interactiveForm(PDDocument document) {
        PDAcroForm form = new PDAcroForm(document);
        form.getCOSObject()
                .setItem(COSName.getPDFName("XFA"), document.getDocument().createCOSStream());
        document.getDocumentCatalog().setAcroForm(form);
    }

    static void treeThatBitesItsTail(PDDocument document) {
        COSDictionary tree = document.getPages().getCOSObject();
        COSDictionary branch = new COSDictionary();
        COSArray kids = new COSArray();
        kids.add(branch);
        branch.setItem(COSName.TYPE, COSName.PAGES);
        branch.setItem(COSName.KIDS, kids);
        branch.setInt(COSName.COUNT, 1);
        tree.getCOSArray(COSName.KIDS).add(branch);
        tree.setInt(COSName.COUNT, 2);
    }

    /** As many arrays as that hang on the page. */
    static void objects(PDDocument document, int count) {
        COSArray all = new COSArray();
        for (int i = 0; i < count; i++) {
            all.add(new COSArray());
        }
        document.getPage(0).getCOSObject().setItem("PieceInfo", all);
    }

    /** Before all else the page prints in a composite font that lacks its descendant. */
    static void fontWithoutLetters(PDDocument document) throws IOException {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        PDPage page = document.getPage(0);
        PDResources resources = page.getResources() == null ? new PDResources() : page.getResources();
        COSDictionary fonts = resources.getCOSObject().getCOSDictionary(COSName.FONT);
        if (fonts == null) {
            fonts = new COSDictionary();
            resources.getCOSObject().setItem(COSName.FONT, fonts);
        }
        fonts.setItem("Bad", font);
        page.setResources(resources);
        try (var stream = new PDPageContentStream(document, page, AppendMode.PREPEND, false)) {
            stream.appendRawCommands("BT /Bad 14 Tf 72 700 Td (AB) Tj ET\n");
        }
    }

    /** A page whose content is megabytes of blanks in kilobytes of file. */
    static void inflatedContent(PDDocument document, PDPage page, int megabytes) throws IOException {
        COSStream content = document.getDocument().createCOSStream();
        try (var raw = content.createRawOutputStream()) {
            raw.write(deflatedBlanks(megabytes));
        }
        content.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        page.getCOSObject().setItem(COSName.CONTENTS, content);
    }

    /** A file whose object stream blows up as soon as it is opened. */
    static Path inflatedObjectStream(Path folder, int megabytes) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes("%PDF-1.7\n1 0 obj\n<</Type/ObjStm/N 1/First 10/Filter/FlateDecode>>\nstream\n"
                .getBytes(StandardCharsets.ISO_8859_1));
        file.writeBytes(deflatedBlanks(megabytes));
        file.writeBytes("\nendstream\nendobj\ntrailer<</Root 2 0 R>>\n%%EOF".getBytes(StandardCharsets.ISO_8859_1));
        return Files.write(folder.resolve("file.pdf"), file.toByteArray());
    }

    private static byte[] deflatedBlanks(int megabytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflated =
                new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_COMPRESSION), 1 << 16)) {
            byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.ISO_8859_1);
            for (int i = 0; i < megabytes; i++) {
                deflated.write(blanks);
            }
        }
        return bytes.toByteArray();
    }
}

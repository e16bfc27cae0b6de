package vn.banggiang.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;

/** PDFs that must not be taken in. */
final class HostilePapers {

    private HostilePapers() {}

    static byte[] encrypted() throws IOException {
        return pdf(document -> document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission())));
    }

    static byte[] withScript() throws IOException {
        return pdf(document -> document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)")));
    }

    static byte[] withFileInside() throws IOException {
        return pdf(document -> {
            var file = new PDComplexFileSpecification();
            file.setFile("payload.exe");
            file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(new byte[] {1})));
            var tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of("payload", file));
            var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(names);
        });
    }

    static byte[] pages(int count) throws IOException {
        return pdf(document -> {
            for (int page = 1; page < count; page++) {
                document.addPage(new PDPage());
            }
        });
    }

    private static byte[] pdf(Change change) throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            change.apply(document);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** What makes it hostile. */
    private interface Change {
        void apply(PDDocument document) throws IOException;
    }
}

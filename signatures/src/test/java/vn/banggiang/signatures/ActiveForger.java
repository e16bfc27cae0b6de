package vn.banggiang.signatures;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDJavascriptNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.common.filespecification.PDSimpleFileSpecification;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionSubmitForm;
import org.apache.pdfbox.pdmodel.interactive.action.PDPageAdditionalActions;

/** Adds to a PDF, by an update, what acts or attaches and shows on no page. */
final class ActiveForger {

    private ActiveForger() {}

    static byte[] addsAScriptOfTheDocument(byte[] pdf) {
        return Forger.update(pdf, document -> {
            PDActionJavaScript script = new PDActionJavaScript();
            COSStream text = document.getDocument().createCOSStream();
            try (var out = text.createOutputStream()) {
                out.write("app.alert('1')".getBytes(StandardCharsets.US_ASCII));
            }
            script.getCOSObject().setItem(COSName.JS, text);
            PDJavascriptNameTreeNode scripts = new PDJavascriptNameTreeNode();
            scripts.setNames(Map.of("start", script));
            PDDocumentNameDictionary names = names(document);
            names.setJavascript(scripts);
            return Set.of(catalog(document), names.getCOSObject());
        });
    }

    /** The action stays as it was: only the stream that it names is another. */
    static byte[] rewritesTheScript(byte[] pdf) {
        return Forger.update(pdf, document -> {
            PDActionJavaScript script = (PDActionJavaScript)
                    names(document).getJavaScript().getNames().get("start");
            COSStream text = (COSStream) script.getCOSObject().getDictionaryObject(COSName.JS);
            try (var out = text.createOutputStream()) {
                out.write("app.alert('2')".getBytes(StandardCharsets.US_ASCII));
            }
            return Set.of(text);
        });
    }

    static byte[] startsAProgramOnOpening(byte[] pdf) {
        return Forger.update(pdf, document -> {
            PDActionLaunch launch = new PDActionLaunch();
            launch.setFile(new PDSimpleFileSpecification(new COSString("calc.exe")));
            document.getDocumentCatalog().setOpenAction(launch);
            return Set.of(catalog(document));
        });
    }

    static byte[] sendsTheFormWhenThePageOpens(byte[] pdf) {
        return Forger.update(pdf, document -> {
            PDActionSubmitForm submit = new PDActionSubmitForm();
            submit.setFile(new PDSimpleFileSpecification(new COSString("https://example.org/")));
            PDPageAdditionalActions actions = new PDPageAdditionalActions();
            actions.setO(submit);
            document.getPage(0).setActions(actions);
            return Set.of(document.getPage(0).getCOSObject());
        });
    }

    static byte[] attachesAFile(byte[] pdf) {
        return Forger.update(pdf, document -> {
            PDEmbeddedFile file = new PDEmbeddedFile(
                    document, new ByteArrayInputStream("pay 900".getBytes(StandardCharsets.US_ASCII)));
            PDComplexFileSpecification attached = new PDComplexFileSpecification();
            attached.setFile("annex.txt");
            attached.setEmbeddedFile(file);
            PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of("annex.txt", attached));
            PDDocumentNameDictionary names = names(document);
            names.setEmbeddedFiles(files);
            return Set.of(catalog(document), names.getCOSObject());
        });
    }

    static byte[] addsAnXfaForm(byte[] pdf) {
        return Forger.update(pdf, document -> {
            PDStream xfa =
                    new PDStream(document, new ByteArrayInputStream("<xdp:xdp/>".getBytes(StandardCharsets.US_ASCII)));
            COSDictionary form = catalog(document).getCOSDictionary(COSName.ACRO_FORM);
            form.setItem(COSName.getPDFName("XFA"), xfa);
            return Set.of(catalog(document), form);
        });
    }

    /** So many actions on opening, each followed by all of them. */
    static byte[] knotsActions(int count) throws IOException {
        try (PDDocument document = Loader.loadPDF(ForeignPdf.plain(1));
                ByteArrayOutputStream knotted = new ByteArrayOutputStream()) {
            COSDictionary all = new COSDictionary();
            COSArray actions = new COSArray();
            for (int i = 0; i < count; i++) {
                COSDictionary action = new COSDictionary();
                action.setName(COSName.S, "URI");
                action.setItem(COSName.getPDFName("Next"), all);
                actions.add(action);
            }
            all.setItem(COSName.getPDFName("All"), actions);
            catalog(document).setItem(COSName.OPEN_ACTION, all);
            document.save(knotted);
            return knotted.toByteArray();
        }
    }

    private static PDDocumentNameDictionary names(PDDocument document) throws IOException {
        PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
        if (names == null) {
            names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            document.getDocumentCatalog().setNames(names);
        }
        return names;
    }

    private static COSDictionary catalog(PDDocument document) {
        return document.getDocumentCatalog().getCOSObject();
    }
}

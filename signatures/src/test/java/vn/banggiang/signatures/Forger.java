package vn.banggiang.signatures;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import vn.banggiang.layout.FieldNames;

/** Alters a signed PDF as an attacker does: by appending an update that leaves the signed bytes alone. */
final class Forger {

    /** Over the text of the decision. */
    private static final PDRectangle OVER_THE_TEXT = new PDRectangle(80, 400, 440, 200);

    interface Change {
        Set<COSDictionary> to(PDDocument document) throws IOException;
    }

    private Forger() {}

    static byte[] appendsText(byte[] pdf) {
        return appendsText(pdf, 0);
    }

    static byte[] appendsText(byte[] pdf, int index) {
        return update(pdf, document -> {
            PDPage page = document.getPage(index);
            try (PDPageContentStream text = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
                text.beginText();
                text.setFont(new PDType1Font(FontName.HELVETICA_BOLD), 18);
                text.newLineAtOffset(100, 420);
                text.showText("900.000.000");
                text.endText();
            }
            return Set.of(page.getCOSObject(), page.getResources().getCOSObject());
        });
    }

    static byte[] coversWithAnAnnotation(byte[] pdf) {
        return update(pdf, document -> {
            PDAnnotationSquare square = new PDAnnotationSquare();
            cover(document, square, OVER_THE_TEXT);
            return attach(document, square);
        });
    }

    static byte[] coversWithAFakeTimeStamp(byte[] pdf) {
        return update(pdf, document -> {
            PDAnnotationWidget widget = new PDAnnotationWidget();
            widget.getCOSObject().setItem(COSName.FT, COSName.SIG);
            widget.getCOSObject().setString(COSName.T, "stamp");
            COSDictionary value = new COSDictionary();
            value.setItem(COSName.TYPE, COSName.getPDFName("DocTimeStamp"));
            widget.getCOSObject().setItem(COSName.V, value);
            cover(document, widget, OVER_THE_TEXT);
            return attach(document, widget);
        });
    }

    static byte[] coversWithAFakeTimeStampInTheForm(byte[] pdf) {
        byte[] covered = coversWithAFakeTimeStamp(pdf);
        return update(covered, document -> {
            COSDictionary form = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.ACRO_FORM);
            List<PDAnnotation> annotations = document.getPage(0).getAnnotations();
            form.getCOSArray(COSName.FIELDS).add(annotations.getLast().getCOSObject());
            return Set.of(form);
        });
    }

    static byte[] enlargesTheNumber(byte[] pdf) {
        return update(pdf, document -> {
            PDField number = field(document, FieldNames.NUMBER);
            PDAnnotationWidget widget = number.getWidgets().getFirst();
            cover(document, widget, OVER_THE_TEXT);
            return Set.of(widget.getCOSObject());
        });
    }

    static byte[] hidesTheSeal(byte[] pdf) {
        return update(pdf, document -> {
            PDAnnotationWidget widget =
                    field(document, FieldNames.SEAL).getWidgets().getFirst();
            widget.setHidden(true);
            return Set.of(widget.getCOSObject());
        });
    }

    static byte[] changesTheNumber(byte[] pdf) {
        return update(pdf, document -> {
            PDField number = field(document, FieldNames.NUMBER);
            number.setValue("51");
            return Set.of(number.getCOSObject());
        });
    }

    static byte[] swapsTheNumbersLook(byte[] pdf) {
        return update(pdf, document -> {
            PDAnnotationWidget widget =
                    field(document, FieldNames.NUMBER).getWidgets().getFirst();
            widget.setAppearance(white(document, widget.getRectangle()));
            return Set.of(widget.getCOSObject());
        });
    }

    static byte[] changesXmp(byte[] pdf) {
        return update(pdf, document -> {
            PDMetadata metadata = new PDMetadata(document);
            metadata.importXMPMetadata(
                    "<x:xmpmeta xmlns:x='adobe:ns:meta/'>forged</x:xmpmeta>".getBytes(StandardCharsets.UTF_8));
            document.getDocumentCatalog().setMetadata(metadata);
            return Set.of(document.getDocumentCatalog().getCOSObject(), metadata.getCOSObject());
        });
    }

    static byte[] changesInfo(byte[] pdf) {
        return update(pdf, document -> {
            document.getDocumentInformation().setTitle("Forged");
            document.getDocumentInformation().setModificationDate(Calendar.getInstance());
            return Set.of(document.getDocumentInformation().getCOSObject());
        });
    }

    static byte[] deletesTheLock(byte[] pdf) {
        return update(pdf, document -> {
            COSDictionary seal = field(document, FieldNames.SEAL).getCOSObject();
            seal.removeItem(COSName.getPDFName("Lock"));
            return Set.of(seal);
        });
    }

    static byte[] removesTheSignatureOf(String field, byte[] pdf) {
        return update(pdf, document -> {
            COSDictionary signature = field(document, field).getCOSObject();
            signature.removeItem(COSName.V);
            signature.removeItem(COSName.AP);
            return Set.of(signature);
        });
    }

    static byte[] removesTheFieldOf(String name, byte[] pdf) {
        return update(pdf, document -> {
            COSDictionary form = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.ACRO_FORM);
            COSArray fields = form.getCOSArray(COSName.FIELDS);
            COSArray annotations = document.getPage(0).getCOSObject().getCOSArray(COSName.ANNOTS);
            COSDictionary field = field(document, name).getCOSObject();
            for (COSArray list : List.of(fields, annotations)) {
                for (int i = list.size() - 1; i >= 0; i--) {
                    if (list.getObject(i) == field) {
                        list.remove(i);
                    }
                }
            }
            return Set.of(form, document.getPage(0).getCOSObject());
        });
    }

    static byte[] addsAPage(byte[] pdf) {
        return update(pdf, document -> {
            document.addPage(new PDPage(PDRectangle.A4));
            return Set.of(document.getDocumentCatalog().getPages().getCOSObject());
        });
    }

    static byte[] addsAScriptOnOpening(byte[] pdf) {
        return update(pdf, document -> {
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('opened')"));
            return Set.of(document.getDocumentCatalog().getCOSObject());
        });
    }

    static byte[] flipsAByteAt(int position, byte[] pdf) {
        byte[] flipped = pdf.clone();
        flipped[position] ^= 1;
        return flipped;
    }

    private static PDField field(PDDocument document, String name) {
        return document.getDocumentCatalog().getAcroForm(null).getField(name);
    }

    private static Set<COSDictionary> attach(PDDocument document, PDAnnotation annotation) throws IOException {
        PDPage page = document.getPage(0);
        List<PDAnnotation> annotations = page.getAnnotations();
        annotations.add(annotation);
        page.setAnnotations(annotations);
        annotation.setPage(page);
        return Set.of(page.getCOSObject());
    }

    private static void cover(PDDocument document, PDAnnotation annotation, PDRectangle place) throws IOException {
        annotation.setRectangle(place);
        annotation.setPrinted(true);
        annotation.setAppearance(white(document, place));
    }

    private static PDAppearanceDictionary white(PDDocument document, PDRectangle place) throws IOException {
        PDAppearanceStream look = new PDAppearanceStream(new PDStream(document).getCOSObject());
        PDRectangle box = new PDRectangle(place.getWidth(), place.getHeight());
        look.setBBox(box);
        try (var out = look.getStream().createOutputStream()) {
            out.write(("1 1 1 rg 0 0 " + box.getWidth() + " " + box.getHeight() + " re f")
                    .getBytes(StandardCharsets.US_ASCII));
        }
        PDAppearanceDictionary looks = new PDAppearanceDictionary();
        looks.setNormalAppearance(look);
        return looks;
    }

    static byte[] update(byte[] pdf, Change change) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Set<COSDictionary> changed = change.to(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.saveIncremental(out, changed);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

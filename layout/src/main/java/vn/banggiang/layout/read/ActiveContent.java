package vn.banggiang.layout.read;

import java.io.IOException;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.banggiang.layout.LayoutException;

/** Looks through every object of a PDF for what runs, reaches out or hides a file, wherever it hangs. */
final class ActiveContent {
    private static final int MOST_OBJECTS = 400_000;
    private static final int DEEPEST = 60;
    private static final Set<String> ACTIONS =
            Set.of("Launch", "ImportData", "SubmitForm", "GoToE", "Rendition", "RichMediaExecute", "Movie", "Sound");
    private static final Set<String> MEDIA = Set.of("RichMedia", "Screen", "Movie", "Sound", "3D");
    private static final COSName JS = COSName.getPDFName("JS");
    private static final COSName XFA = COSName.getPDFName("XFA");
    private static final COSName EMBEDDED_FILES = COSName.getPDFName("EmbeddedFiles");
    private static final COSName EF = COSName.getPDFName("EF");
    private static final COSName BYTE_RANGE = COSName.getPDFName("ByteRange");

    private boolean signed;

    private ActiveContent() {}

    /** Refuses scripts, actions and embedded files; tells whether there is a signature. */
    static boolean refuse(PDDocument document) throws IOException {
        COSDocument objects = document.getDocument();
        Set<COSObjectKey> keys = objects.getXrefTable().keySet();
        if (keys.size() > MOST_OBJECTS) {
            throw new LayoutException("layout.pdf-too-complex", MOST_OBJECTS);
        }
        ActiveContent scan = new ActiveContent();
        scan.look(objects.getTrailer(), 0);
        for (COSObjectKey key : Set.copyOf(keys)) {
            scan.look(objects.getObjectFromPool(key).getObject(), 0);
        }
        return scan.signed;
    }

    private void look(COSBase value, int depth) {
        if (depth > DEEPEST) {
            throw new LayoutException("layout.pdf-damaged");
        }
        switch (value) {
            case COSDictionary dictionary -> look(dictionary, depth);
            case COSArray array -> {
                for (int i = 0; i < array.size(); i++) {
                    look(array.get(i), depth + 1);
                }
            }
            // A reference: its object is looked at on its own.
            case COSObject _ -> {}
            case null, default -> {}
        }
    }

    private void look(COSDictionary dictionary, int depth) {
        String action = name(dictionary, COSName.S);
        String subtype = name(dictionary, COSName.SUBTYPE);
        if (action.equals("JavaScript") || dictionary.containsKey(JS) || dictionary.containsKey("JavaScript")) {
            throw new LayoutException("layout.pdf-script");
        }
        if (dictionary.containsKey(XFA)) {
            throw new LayoutException("layout.pdf-xfa");
        }
        if (ACTIONS.contains(action) || MEDIA.contains(subtype)) {
            throw new LayoutException("layout.pdf-action", action.isEmpty() ? subtype : action);
        }
        if (dictionary.containsKey(EF)
                || dictionary.containsKey(EMBEDDED_FILES)
                || subtype.equals("FileAttachment")
                || name(dictionary, COSName.TYPE).equals("EmbeddedFile")) {
            throw new LayoutException("layout.pdf-embedded-file");
        }
        signed |= dictionary.containsKey(BYTE_RANGE) && dictionary.containsKey(COSName.CONTENTS);
        for (COSBase value : dictionary.getValues()) {
            look(value, depth + 1);
        }
    }

    private static String name(COSDictionary dictionary, COSName key) {
        return dictionary.getDictionaryObject(key) instanceof COSName name ? name.getName() : "";
    }
}

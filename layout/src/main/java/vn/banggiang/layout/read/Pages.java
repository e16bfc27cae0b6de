package vn.banggiang.layout.read;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The pages of a document, each read when it is first asked for; only the last few are kept. */
final class Pages {
    private static final int KEPT = 4;

    private final PDDocument document;
    private final Map<Integer, PageText> read = new LinkedHashMap<>();

    Pages(PDDocument document) {
        this.document = document;
    }

    int count() {
        return Hostile.parse(document::getNumberOfPages);
    }

    /** A page, counted from 1. */
    PageText page(int number) {
        PageText known = read.get(number);
        if (known != null) {
            return known;
        }
        PageText text = Hostile.parse(() -> GlyphCollector.read(document, number));
        read.put(number, text);
        if (read.size() > KEPT) {
            read.remove(read.keySet().iterator().next());
        }
        return text;
    }
}

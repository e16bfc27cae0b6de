package vn.banggiang.layout.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.banggiang.layout.LayoutException;

/** The pages of a document, each read when it is first asked for; only the last few are kept. */
final class Pages {
    private static final int KEPT = 4;
    private static final Set<String> UNREADABLE =
            Set.of("layout.pdf-damaged", "layout.pdf-too-complex", "layout.page-too-dense");
    private static final float A4_WIDTH = 595;
    private static final float A4_HEIGHT = 842;

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
        PageText text = readable(number);
        read.put(number, text);
        if (read.size() > KEPT) {
            read.remove(read.keySet().iterator().next());
        }
        return text;
    }

    /**
     * A page of a document that can be opened, but is damaged or too much to be read, says nothing, as a scan does: people
     * can still look at it.
     */
    private PageText readable(int number) {
        try {
            return Hostile.parse(() -> GlyphCollector.read(document, number));
        } catch (LayoutException refusal) {
            if (UNREADABLE.contains(refusal.key())) {
                return PageText.of(number, A4_WIDTH, A4_HEIGHT, List.of(), List.of());
            }
            throw refusal;
        }
    }
}

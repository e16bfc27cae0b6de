package vn.banggiang.layout.read;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.banggiang.layout.LayoutException;

/** Counts the leaves of the page tree: the number that the tree claims may be a lie. */
final class PageCount {
    private PageCount() {}

    /**
     * The number of pages.
     *
     * @throws LayoutException {@code layout.too-many-pages} above the limit, {@code layout.pdf-damaged} if there are
     *     none; a branch that bites its tail has none
     */
    static int of(PDDocument document, int limit) {
        COSDictionary root = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
        if (root == null) {
            throw new LayoutException("layout.pdf-damaged");
        }
        if (root.getInt(COSName.COUNT) > limit) {
            throw new LayoutException("layout.too-many-pages", limit);
        }
        Deque<COSDictionary> waiting = new ArrayDeque<>();
        Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        waiting.add(root);
        int pages = 0;
        while (!waiting.isEmpty()) {
            COSDictionary node = waiting.remove();
            if (!seen.add(node)) {
                continue;
            }
            COSArray kids = node.getCOSArray(COSName.KIDS);
            pages += kids == null ? 1 : 0;
            if (pages > limit || seen.size() + waiting.size() > 3L * limit) {
                throw new LayoutException("layout.too-many-pages", limit);
            }
            if (kids != null) {
                addKids(kids, waiting, 3 * limit);
            }
        }
        if (pages == 0) {
            throw new LayoutException("layout.pdf-damaged");
        }
        return pages;
    }

    private static void addKids(COSArray kids, Deque<COSDictionary> waiting, int most) {
        for (int i = 0; i < Math.min(kids.size(), most); i++) {
            if (kids.getObject(i) instanceof COSDictionary kid) {
                waiting.add(kid);
            }
        }
    }
}

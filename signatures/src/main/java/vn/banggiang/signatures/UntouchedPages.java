package vn.banggiang.signatures;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * Tells which pages a later revision of the same bytes cannot have changed: all that they are drawn from lies where it
 * lay. Such a page need not be drawn to be compared. Where this is not sure, it says no.
 */
final class UntouchedPages {

    private static final Set<COSName> LEADING_FROM_A_PAGE = Set.of(COSName.PARENT, COSName.ANNOTS, COSName.B);
    private static final Set<COSName> LEADING_FROM_ITS_PARENTS = Set.of(COSName.PARENT, COSName.KIDS);
    /** Where an annotation only points; nothing of it is drawn from there. */
    private static final Set<COSName> LEADING_FROM_AN_ANNOTATION = Set.of(
            COSName.P, COSName.PARENT, COSName.A, COSName.AA, COSName.getPDFName("PA"), COSName.DEST, COSName.POPUP);

    private final PDDocument before;
    private final PDDocument after;
    /** What shows of a page with layers depends on the whole document. */
    private final boolean layered;

    UntouchedPages(PDDocument before, PDDocument after) {
        this.before = before;
        this.after = after;
        this.layered = hasLayers(before) || hasLayers(after);
    }

    /** Whether the page of this index, from 0, looks as it did. */
    boolean contains(int index) {
        COSDictionary page = after.getPage(index).getCOSObject();
        COSObjectKey key = page.getKey();
        return !layered
                && key != null
                && key.equals(before.getPage(index).getCOSObject().getKey())
                && isUntouched(key)
                && new Walk().meetsOnlyUntouched(page);
    }

    private static boolean hasLayers(PDDocument document) {
        return document.getDocumentCatalog().getCOSObject().containsKey(COSName.OCPROPERTIES);
    }

    private boolean isUntouched(COSObjectKey key) {
        Long was = place(before, key);
        return was != null && was.equals(place(after, key)) && (was >= 0 || isUntouched(new COSObjectKey(-was, 0)));
    }

    /** An object's offset, or the number of the object stream that holds it, as a negative number. */
    private static @Nullable Long place(PDDocument document, COSObjectKey key) {
        return document.getDocument().getXrefTable().get(key);
    }

    /** Follows everything that a page is drawn from. */
    private final class Walk {

        private final Set<COSBase> followed = Collections.newSetFromMap(new IdentityHashMap<>());
        private final Deque<COSBase> open = new ArrayDeque<>();

        boolean meetsOnlyUntouched(COSDictionary page) {
            followed.add(page);
            openAllBut(LEADING_FROM_A_PAGE, page);
            return parents(page) && annotations(page) && everythingOpen();
        }

        private boolean parents(COSDictionary page) {
            COSBase reference = page.getItem(COSName.PARENT);
            while (reference != null) {
                if (!(direct(reference) instanceof COSDictionary parent) || !followed.add(parent)) {
                    return false;
                }
                openAllBut(LEADING_FROM_ITS_PARENTS, parent);
                reference = parent.getItem(COSName.PARENT);
            }
            return true;
        }

        private boolean annotations(COSDictionary page) {
            COSBase reference = page.getItem(COSName.ANNOTS);
            if (reference == null) {
                return true;
            }
            if (!(direct(reference) instanceof COSArray annotations)) {
                return false;
            }
            for (COSBase one : annotations) {
                if (!(direct(one) instanceof COSDictionary annotation)) {
                    return false;
                }
                openAllBut(LEADING_FROM_AN_ANNOTATION, annotation);
            }
            return true;
        }

        private boolean everythingOpen() {
            while (!open.isEmpty()) {
                COSBase value = direct(open.pop());
                if (value == null) {
                    return false;
                }
                if (value instanceof COSDictionary dictionary && followed.add(dictionary)) {
                    openAllBut(Set.of(), dictionary);
                } else if (value instanceof COSArray array && followed.add(array)) {
                    array.forEach(open::push);
                }
            }
            return true;
        }

        private void openAllBut(Set<COSName> names, COSDictionary dictionary) {
            dictionary.forEach((name, value) -> {
                if (!names.contains(name)) {
                    open.push(value);
                }
            });
        }

        /** The value itself; null where a reference leads to something touched, or nowhere. */
        private @Nullable COSBase direct(COSBase value) {
            if (!(value instanceof COSObject reference)) {
                return value;
            }
            COSObjectKey key = reference.getKey();
            return key != null && isUntouched(key) ? reference.getObject() : null;
        }
    }
}

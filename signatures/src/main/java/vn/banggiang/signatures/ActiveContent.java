package vn.banggiang.signatures;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.jspecify.annotations.Nullable;

/** Finds everything of a document that acts or attaches, wherever it hangs (ISO 32000-2, 12.6, 7.11.4, 12.7.8, 13). */
final class ActiveContent {

    /** What it is, and the reason that says that it came, changed or went. */
    enum Kind {
        SCRIPT("signing.change.script"),
        ACTION("signing.change.action"),
        FILE("signing.change.file"),
        MEDIA("signing.change.media"),
        XFA("signing.change.xfa");

        private final String reason;

        Kind(String reason) {
            this.reason = reason;
        }

        String reason() {
            return reason;
        }
    }

    /** All actions but scripts (table 201): where a reader goes to by itself, what it starts, sends or shows. */
    private static final Set<String> ACTIONS = Set.of(
            "GoTo",
            "GoToR",
            "GoToE",
            "GoToDp",
            "Launch",
            "Thread",
            "URI",
            "Sound",
            "Movie",
            "Hide",
            "Named",
            "SubmitForm",
            "ResetForm",
            "ImportData",
            "SetOCGState",
            "Rendition",
            "Trans",
            "GoTo3DView",
            "RichMediaExecute");

    private static final Set<String> MEDIA = Set.of("Screen", "Movie", "Sound", "RichMedia", "3D");
    private static final COSName XFA = COSName.getPDFName("XFA");
    /** What happens by itself: whatever hangs here acts, even when it is an old action in a new place. */
    private static final Map<COSName, Kind> BY_THEMSELVES =
            Map.of(COSName.OPEN_ACTION, Kind.ACTION, COSName.AA, Kind.ACTION, XFA, Kind.XFA);

    /** Some seconds of a processor; a file of 50 MB that is no attack needs a tenth of it. */
    private static final long MOST_STEPS = 20_000_000;

    private final Steps steps = new Steps(MOST_STEPS);
    private final Map<Kind, List<String>> found = new EnumMap<>(Kind.class);
    private final Set<COSBase> met = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> open = new ArrayDeque<>();

    private ActiveContent() {}

    /** The fingerprints of all that acts or attaches, of each kind in order; empty when it is too much to look at. */
    static Optional<Map<Kind, List<String>>> of(PdfRevision revision) {
        ActiveContent content = new ActiveContent();
        content.open.push(revision.document().getDocumentCatalog().getCOSObject());
        while (!content.open.isEmpty() && content.steps.take()) {
            content.meet(content.open.pop());
        }
        content.found.values().forEach(Collections::sort);
        return content.steps.ranOut() ? Optional.empty() : Optional.of(content.found);
    }

    private void meet(@Nullable COSBase reference) {
        COSBase value = reference instanceof COSObject object ? object.getObject() : reference;
        if (value instanceof COSDictionary dictionary && met.add(dictionary)) {
            look(dictionary);
            dictionary.getValues().forEach(open::push);
        } else if (value instanceof COSArray array && met.add(array)) {
            array.forEach(one -> {
                if (one != null) {
                    open.push(one);
                }
            });
        }
    }

    private void look(COSDictionary dictionary) {
        Kind kind = kind(dictionary);
        if (kind != null) {
            add(kind, dictionary);
        }
        BY_THEMSELVES.forEach((name, acting) -> {
            COSBase value = dictionary.getDictionaryObject(name);
            if (value != null) {
                add(acting, value);
            }
        });
    }

    private static @Nullable Kind kind(COSDictionary dictionary) {
        String action = name(dictionary, COSName.S);
        String annotation = name(dictionary, COSName.SUBTYPE);
        if (action.equals("JavaScript") || dictionary.containsKey(COSName.JS)) {
            return Kind.SCRIPT;
        }
        if (dictionary.containsKey(COSName.EF) || annotation.equals("FileAttachment")) {
            return Kind.FILE;
        }
        if (MEDIA.contains(annotation) && dictionary.containsKey(COSName.RECT)) {
            return Kind.MEDIA;
        }
        return ACTIONS.contains(action) ? Kind.ACTION : null;
    }

    private static String name(COSDictionary dictionary, COSName key) {
        return dictionary.getDictionaryObject(key) instanceof COSName name ? name.getName() : "";
    }

    private void add(Kind kind, COSBase value) {
        found.computeIfAbsent(kind, any -> new ArrayList<>()).add(Fingerprint.of(value, steps));
    }
}

package vn.banggiang.documents.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.banggiang.layout.Box;
import vn.banggiang.layout.read.Found;
import vn.banggiang.layout.read.PageFacts;

/** Where the facts of the registration form stand on the paper. */
public final class PageBoxes {

    private PageBoxes() {}

    /** Each field that was found, as {@code page,x,y,right,bottom} in points. */
    public static Map<String, String> of(PageFacts facts) {
        Map<String, String> boxes = new HashMap<>();
        put(boxes, "issuer", facts.issuer());
        put(boxes, "number", facts.number());
        put(boxes, "notation", facts.notation());
        put(boxes, "place", facts.place());
        put(boxes, "date", facts.date());
        put(boxes, "type", facts.type());
        put(boxes, "trichYeu", facts.trichYeu());
        put(boxes, "position", facts.position());
        put(boxes, "signer", facts.signer());
        return Map.copyOf(boxes);
    }

    private static void put(Map<String, String> boxes, String field, Optional<? extends Found<?>> found) {
        found.map(Found::box).ifPresent(box -> boxes.put(field, words(box)));
    }

    private static String words(Box box) {
        return String.format(
                Locale.ROOT, "%d,%.1f,%.1f,%.1f,%.1f", box.page(), box.x(), box.y(), box.right(), box.bottom());
    }
}

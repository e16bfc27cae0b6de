package vn.banggiang.signatures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * What of an annotation decides where and whether it shows.
 *
 * @param page counted from 1
 * @param field the form field's own name, empty when it is no widget
 */
record AnnotationState(
        int page, String field, List<Float> rectangle, int flags, boolean appearance, boolean timeStamped) {

    private static final COSName DOC_TIME_STAMP = COSName.getPDFName("DocTimeStamp");

    /** All annotations of all pages by page and object number, or by place in the list when they have none. */
    static Map<String, AnnotationState> all(PDDocument document) {
        Map<String, AnnotationState> states = new HashMap<>();
        int number = 0;
        for (PDPage page : document.getPages()) {
            number++;
            COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
            for (int i = 0; annotations != null && i < annotations.size(); i++) {
                if (annotations.getObject(i) instanceof COSDictionary annotation) {
                    states.put(number + ":" + identity(annotations.get(i), i), of(number, annotation));
                }
            }
        }
        return states;
    }

    /** Whether this annotation may look like that one later on. */
    boolean becomes(@Nullable AnnotationState later, Set<String> mayAppear) {
        if (later == null || later.page != page || later.flags != flags || !later.field.equals(field)) {
            return false;
        }
        return later.rectangle.equals(rectangle)
                && (later.appearance == appearance || (later.appearance && mayAppear.contains(field)));
    }

    /** Whether it is the invisible widget of a document time stamp. */
    boolean isTimeStamp() {
        boolean empty = rectangle.size() == 4
                && rectangle.get(0).equals(rectangle.get(2))
                && rectangle.get(1).equals(rectangle.get(3));
        return timeStamped && (rectangle.isEmpty() || empty);
    }

    private static String identity(COSBase entry, int index) {
        return entry instanceof COSObject object ? String.valueOf(object.getKey()) : "direct " + index;
    }

    private static AnnotationState of(int page, COSDictionary annotation) {
        COSArray rectangle = annotation.getCOSArray(COSName.RECT);
        return new AnnotationState(
                page,
                annotation.getString(COSName.T, ""),
                rectangle == null ? List.of() : floats(rectangle),
                annotation.getInt(COSName.F, 0),
                annotation.getCOSDictionary(COSName.AP) != null,
                isTimeStamped(annotation));
    }

    private static List<Float> floats(COSArray rectangle) {
        List<Float> numbers = new ArrayList<>();
        for (float number : rectangle.toFloatArray()) {
            numbers.add(number);
        }
        return List.copyOf(numbers);
    }

    private static boolean isTimeStamped(COSDictionary annotation) {
        COSDictionary value = annotation.getCOSDictionary(COSName.V);
        return value != null
                && DOC_TIME_STAMP.equals(value.getCOSName(COSName.TYPE))
                && value.getCOSArray(COSName.BYTERANGE) != null;
    }
}

package vn.banggiang.signatures;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;

/** Where on which pages form fields stand, in PDF user space. */
record FieldAreas(List<Area> areas) {

    static final FieldAreas NONE = new FieldAreas(List.of());

    /** @param page counted from 0 */
    record Area(int page, PDRectangle rectangle) {}

    /** Of those fields of the revision. */
    static FieldAreas of(PdfRevision revision, Predicate<PDField> which) {
        Set<COSDictionary> widgets = new HashSet<>();
        for (PDField field : revision.fields(which)) {
            field.getWidgets().forEach(widget -> widgets.add(widget.getCOSObject()));
        }
        return new FieldAreas(areas(revision, widgets));
    }

    /** Of the field just signed: where it stood before when it did, else where the signature put it. */
    static FieldAreas ofNew(PdfRevision from, PdfRevision to, String field) {
        Predicate<PDField> named = one -> field.equals(one.getFullyQualifiedName());
        FieldAreas before = of(from, named);
        return before.areas().isEmpty() ? of(to, named) : before;
    }

    FieldAreas and(FieldAreas others) {
        List<Area> all = new ArrayList<>(areas);
        all.addAll(others.areas);
        return new FieldAreas(all);
    }

    List<PDRectangle> onPage(int page) {
        return areas.stream()
                .filter(area -> area.page() == page)
                .map(Area::rectangle)
                .toList();
    }

    private static List<Area> areas(PdfRevision revision, Set<COSDictionary> widgets) {
        List<Area> found = new ArrayList<>();
        int number = 0;
        for (PDPage page : revision.document().getPages()) {
            for (PDAnnotation annotation : annotations(page)) {
                if (widgets.contains(annotation.getCOSObject()) && annotation.getRectangle() != null) {
                    found.add(new Area(number, annotation.getRectangle()));
                }
            }
            number++;
        }
        return found;
    }

    private static List<PDAnnotation> annotations(PDPage page) {
        try {
            return page.getAnnotations();
        } catch (IOException e) {
            throw SignaturesException.invalid(e, "signing.pdf-unreadable");
        }
    }
}

package vn.banggiang.layout.render;

import java.awt.Color;
import java.util.List;
import java.util.Locale;
import vn.banggiang.layout.DocumentType;
import vn.banggiang.layout.FieldNames;
import vn.banggiang.layout.LayoutException;
import vn.banggiang.layout.SignatureBoxes;
import vn.banggiang.layout.Urgency;
import vn.banggiang.layout.form.SigningForm;
import vn.banggiang.layout.form.Typeface;

/** Boxes 1 to 4, 5b and 10b: the head of the first page in its two columns. */
final class LetterheadRow {
    /** The longest usual date, after which place and date are centred. */
    private static final String USUAL_DATE = "ngày 00 tháng 00 năm 0000";

    private static final float AGENCY_SIZE = 12;
    private static final float NUMBER_SIZE = 13;
    private static final float SUBJECT_SIZE = 12;
    private static final float COLUMN_GAP = 10;
    /** Between a long notation and a long place. */
    private static final float NARROWEST_GAP = 4;

    private static final float RULE_GAP = 3;
    private static final float NUMBER_ABOVE = 12;
    private static final float SUBJECT_ABOVE = 6;
    private static final Color STAMP_RED = new Color(0xE5, 0x1C, 0x23);

    private final Draft draft;
    private final Setter setter;
    private final NationLines nation;
    private final float rightWidth;
    private final float leftMiddle;
    private final float rightMiddle;
    private final List<Line> parent;
    private final List<Line> issuer;
    private final List<Line> subject;

    LetterheadRow(Draft draft, Setter setter) {
        this.draft = draft;
        this.setter = setter;
        Letterhead head = draft.letterhead();
        this.nation = new NationLines(setter);
        this.rightWidth = nation.width();
        float leftWidth = Sheet.TEXT_WIDTH - rightWidth - COLUMN_GAP;
        this.leftMiddle = Sheet.LEFT + leftWidth / 2;
        this.rightMiddle = Sheet.RIGHT - rightWidth / 2;
        this.parent = head.parent()
                .map(name -> setter.balanced(upper(name), Typeface.REGULAR, AGENCY_SIZE, leftWidth))
                .orElse(List.of());
        this.issuer = setter.balanced(upper(head.issuer()), Typeface.BOLD, AGENCY_SIZE, leftWidth);
        this.subject = draft.type() == DocumentType.CONG_VAN
                ? setter.balanced("V/v " + draft.trichYeu(), Typeface.REGULAR, SUBJECT_SIZE, leftWidth)
                : List.of();
    }

    Row row() {
        return Row.of(0, stampBottom(), this::print);
    }

    private void print(Canvas canvas, float top) {
        nation.print(canvas, rightMiddle, top, RULE_GAP);
        printAgency(canvas, top);
        printNumber(canvas, top + numberTop() + Sheet.baseline(NUMBER_SIZE, Sheet.single(NUMBER_SIZE)));
        printPlace(canvas, top + numberTop() + Sheet.baseline(NUMBER_SIZE, Sheet.single(NUMBER_SIZE)));
        centred(canvas, subject, SUBJECT_SIZE, top + subjectTop());
        draft.urgency().ifPresent(degree -> printStamp(canvas, degree, top + subjectBottom() + SUBJECT_ABOVE));
    }

    private void printAgency(Canvas canvas, float top) {
        centred(canvas, parent, AGENCY_SIZE, top);
        centred(canvas, issuer, AGENCY_SIZE, top + parent.size() * Sheet.single(AGENCY_SIZE));
        float rule = issuer.getLast().width() * 0.45f;
        canvas.rule(leftMiddle - rule / 2, top + agencyBottom() + RULE_GAP, rule, Sheet.RULE);
    }

    private void printNumber(Canvas canvas, float baseline) {
        String label = "Số:";
        String notation = "/" + draft.letterhead().notation();
        float labelWidth = setter.width(label, Typeface.REGULAR, NUMBER_SIZE);
        float gap = SigningForm.numberWidth(NUMBER_SIZE);
        float width = labelWidth + gap + setter.width(notation, Typeface.REGULAR, NUMBER_SIZE);
        float room = placeLeft() - NARROWEST_GAP;
        if (Sheet.LEFT + width > room) {
            throw new LayoutException(
                    "layout.notation-too-long", draft.letterhead().notation());
        }
        float x = Math.max(Sheet.LEFT, Math.min(leftMiddle - width / 2, room - width));
        canvas.text(label, Typeface.REGULAR, NUMBER_SIZE, x, baseline);
        canvas.text(notation, Typeface.REGULAR, NUMBER_SIZE, x + labelWidth + gap, baseline);
        SigningForm.Slot slot = SigningForm.numberSlot(x + labelWidth, gap, baseline, NUMBER_SIZE);
        canvas.field(FieldNames.NUMBER, slot.x(), slot.y(), slot.width(), slot.height());
    }

    private void printPlace(Canvas canvas, float baseline) {
        String place = placeText();
        float placeWidth = setter.width(place, Typeface.ITALIC, NUMBER_SIZE);
        float dateWidth = setter.width(USUAL_DATE, Typeface.ITALIC, NUMBER_SIZE);
        canvas.text(place, Typeface.ITALIC, NUMBER_SIZE, placeLeft(), baseline);
        SigningForm.Slot slot = SigningForm.dateSlot(placeLeft() + placeWidth, dateWidth, baseline, NUMBER_SIZE);
        canvas.field(FieldNames.DATE, slot.x(), slot.y(), slot.width(), slot.height());
    }

    private void printStamp(Canvas canvas, Urgency degree, float top) {
        float width = degree.widthMm() * SignatureBoxes.MM;
        float height = Urgency.STAMP_HEIGHT_MM * SignatureBoxes.MM;
        canvas.colour(STAMP_RED);
        canvas.frame(leftMiddle - width / 2, top, width, height, 1);
        canvas.centred(
                degree.vietnamese(), Typeface.BOLD, NUMBER_SIZE, leftMiddle, top + Sheet.baseline(NUMBER_SIZE, height));
        canvas.colour(Color.BLACK);
    }

    private void centred(Canvas canvas, List<Line> lines, float size, float top) {
        float pitch = Sheet.single(size);
        float y = top;
        for (Line line : lines) {
            canvas.line(line, leftMiddle - line.width() / 2, y + Sheet.baseline(size, pitch));
            y += pitch;
        }
    }

    private String placeText() {
        return draft.letterhead().place() + ", ";
    }

    /** Place and date are centred under the nation's name, but never reach beyond the margin. */
    private float placeLeft() {
        float width = setter.width(placeText() + USUAL_DATE, Typeface.ITALIC, NUMBER_SIZE);
        return Math.min(rightMiddle - width / 2, Sheet.RIGHT - width);
    }

    private float agencyBottom() {
        return (parent.size() + issuer.size()) * Sheet.single(AGENCY_SIZE);
    }

    private float numberTop() {
        return Math.max(agencyBottom(), NationLines.height()) + RULE_GAP + NUMBER_ABOVE;
    }

    private float subjectTop() {
        return numberTop() + Sheet.single(NUMBER_SIZE) + SUBJECT_ABOVE;
    }

    private float subjectBottom() {
        float lines = subject.size() * Sheet.single(SUBJECT_SIZE);
        return subject.isEmpty() ? numberTop() + Sheet.single(NUMBER_SIZE) : subjectTop() + lines;
    }

    private float stampBottom() {
        float stamp = Urgency.STAMP_HEIGHT_MM * SignatureBoxes.MM + SUBJECT_ABOVE;
        return subjectBottom() + (draft.urgency().isPresent() ? stamp : 0);
    }

    private static String upper(String name) {
        return name.toUpperCase(Locale.forLanguageTag("vi"));
    }
}

package vn.banggiang.layout.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.banggiang.layout.Box;
import vn.banggiang.layout.FieldNames;
import vn.banggiang.layout.SignatureBlock;
import vn.banggiang.layout.SignatureBoxes;
import vn.banggiang.layout.form.Typeface;

/** Boxes 7a to 7c, 8, 9b and 12: the recipients at the left, the signature at the right. */
final class SigningRows {
    private static final float ABOVE = 14;
    private static final float LEFT_WIDTH = 70 * SignatureBoxes.MM;
    private static final float RIGHT_WIDTH = Sheet.TEXT_WIDTH - LEFT_WIDTH - 4 * SignatureBoxes.MM;
    private static final float MIDDLE = Sheet.RIGHT - RIGHT_WIDTH / 2;
    private static final float SIZE = Sheet.BODY_SIZE;
    private static final float LABEL_SIZE = 12;
    private static final float LIST_SIZE = 11;
    /** Free height between position and name: the signature with air above and below. */
    private static final float SIGNATURE_ROOM = SignatureBoxes.SIGNATURE_HEIGHT + 6 * SignatureBoxes.MM;

    private final Draft draft;
    private final Setter setter;

    SigningRows(Draft draft, Setter setter) {
        this.draft = draft;
        this.setter = setter;
    }

    /**
     * The signature and as many recipients as reach no deeper, which are never parted, then the other recipients line
     * by line.
     */
    List<Row> rows() {
        List<Line> capacity = capacity();
        List<Line> name = setter.balanced(draft.signatureBlock().signer(), Typeface.BOLD, SIZE, RIGHT_WIDTH);
        float right = (capacity.size() + name.size()) * Sheet.single(SIZE) + SIGNATURE_ROOM;
        List<Line> recipients = recipients();
        float label = recipients.isEmpty() ? 0 : Sheet.single(LABEL_SIZE);
        int beside = Math.min(recipients.size(), (int) ((right - label) / Sheet.single(LIST_SIZE)));
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(ABOVE, right, (canvas, top) -> {
                    printRecipients(canvas, recipients.subList(0, beside), top);
                    printSignature(canvas, capacity, name, top);
                })
                .staying());
        for (Line line : recipients.subList(beside, recipients.size())) {
            rows.add(Row.of(
                    0, Sheet.single(LIST_SIZE), (canvas, top) -> canvas.line(line, Sheet.LEFT, top + listBaseline())));
        }
        return rows;
    }

    private void printRecipients(Canvas canvas, List<Line> lines, float top) {
        if (lines.isEmpty()) {
            return;
        }
        float pitch = Sheet.single(LABEL_SIZE);
        canvas.text("Nơi nhận:", Typeface.BOLD_ITALIC, LABEL_SIZE, Sheet.LEFT, top + Sheet.baseline(LABEL_SIZE, pitch));
        float y = top + pitch;
        for (Line line : lines) {
            canvas.line(line, Sheet.LEFT, y + listBaseline());
            y += Sheet.single(LIST_SIZE);
        }
    }

    private void printSignature(Canvas canvas, List<Line> capacity, List<Line> name, float top) {
        float y = print(canvas, capacity, top);
        float signature = y + (SIGNATURE_ROOM - SignatureBoxes.SIGNATURE_HEIGHT) / 2;
        float left = MIDDLE - SignatureBoxes.SIGNATURE_WIDTH / 2;
        canvas.field(
                FieldNames.SIGNATURE, left, signature, SignatureBoxes.SIGNATURE_WIDTH, SignatureBoxes.SIGNATURE_HEIGHT);
        Box seal = SignatureBoxes.sealOver(
                new Box(1, left, signature, SignatureBoxes.SIGNATURE_WIDTH, SignatureBoxes.SIGNATURE_HEIGHT));
        canvas.field(FieldNames.SEAL, seal.x(), seal.y(), seal.width(), seal.height());
        print(canvas, name, y + SIGNATURE_ROOM);
    }

    private static float print(Canvas canvas, List<Line> lines, float top) {
        float pitch = Sheet.single(SIZE);
        float y = top;
        for (Line line : lines) {
            canvas.line(line, MIDDLE - line.width() / 2, y + Sheet.baseline(SIZE, pitch));
            y += pitch;
        }
        return y;
    }

    private List<Line> capacity() {
        SignatureBlock block = draft.signatureBlock();
        List<Line> lines = new ArrayList<>();
        List<String> texts = new ArrayList<>(block.authority());
        texts.add(block.position());
        for (String text : texts) {
            lines.addAll(
                    setter.balanced(text.toUpperCase(Locale.forLanguageTag("vi")), Typeface.BOLD, SIZE, RIGHT_WIDTH));
        }
        return lines;
    }

    private List<Line> recipients() {
        List<String> names = draft.recipients();
        float hanging = setter.width("- ", Typeface.REGULAR, LIST_SIZE);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            boolean last = i == names.size() - 1;
            String typist = last ? draft.typist().map(sign -> " " + sign).orElse("") : "";
            String text = "- " + names.get(i) + (last ? "." : ";") + typist;
            lines.addAll(setter.ragged(text, Typeface.REGULAR, LIST_SIZE, hanging, LEFT_WIDTH));
        }
        return lines;
    }

    private static float listBaseline() {
        return Sheet.baseline(LIST_SIZE, Sheet.single(LIST_SIZE));
    }
}

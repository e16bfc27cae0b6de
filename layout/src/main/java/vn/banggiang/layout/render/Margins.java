package vn.banggiang.layout.render;

import java.util.List;
import vn.banggiang.layout.SignatureBoxes;
import vn.banggiang.layout.form.Typeface;

/** What is printed outside the running text: page numbers, the address (box 13) and the QR code. */
final class Margins {
    private static final float PAGE_NUMBER_SIZE = 14;
    private static final float PAGE_NUMBER_BASELINE = 15 * SignatureBoxes.MM;
    private static final float ADDRESS_SIZE = 11;
    private static final float ADDRESS_GAP = 4;
    private static final float QR_SIDE = 14 * SignatureBoxes.MM;
    private static final float QR_TOP = Sheet.HEIGHT - 17 * SignatureBoxes.MM;
    private static final float CAPTION_SIZE = 8;

    private final Draft draft;
    private final List<Line> address;

    Margins(Draft draft, Setter setter) {
        this.draft = draft;
        this.address = draft.address().stream()
                .flatMap(line -> setter.ragged(line, Typeface.REGULAR, ADDRESS_SIZE, 0, Sheet.TEXT_WIDTH).stream())
                .toList();
    }

    /** Where the text of the first page ends. */
    float firstBottom() {
        float lines = address.size() * Sheet.single(ADDRESS_SIZE);
        return address.isEmpty() ? Sheet.BOTTOM : Sheet.BOTTOM - lines - 2 * ADDRESS_GAP;
    }

    void print(Canvas canvas, int page) {
        if (page > 1) {
            printNumber(canvas, page);
            return;
        }
        if (!address.isEmpty()) {
            printAddress(canvas);
        }
        draft.qr().ifPresent(qr -> printQr(canvas, qr));
    }

    /** Pages after the first are numbered. */
    static void printNumber(Canvas canvas, int page) {
        canvas.centred(
                Integer.toString(page),
                Typeface.REGULAR,
                PAGE_NUMBER_SIZE,
                (Sheet.LEFT + Sheet.RIGHT) / 2,
                PAGE_NUMBER_BASELINE);
    }

    private void printAddress(Canvas canvas) {
        float y = firstBottom() + ADDRESS_GAP;
        canvas.rule(Sheet.LEFT, y, Sheet.TEXT_WIDTH, Sheet.RULE);
        y += ADDRESS_GAP;
        float pitch = Sheet.single(ADDRESS_SIZE);
        for (Line line : address) {
            canvas.line(line, Sheet.LEFT, y + Sheet.baseline(ADDRESS_SIZE, pitch));
            y += pitch;
        }
    }

    static void printQr(Canvas canvas, Qr qr) {
        int size = qr.size();
        float module = QR_SIDE / size;
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                if (qr.isBlack(row, column)) {
                    canvas.fill(Sheet.LEFT + column * module, QR_TOP + row * module, module, module);
                }
            }
        }
        float x = Sheet.LEFT + QR_SIDE + 2 * SignatureBoxes.MM;
        canvas.text(qr.caption(), Typeface.REGULAR, CAPTION_SIZE, x, QR_TOP + QR_SIDE);
    }
}

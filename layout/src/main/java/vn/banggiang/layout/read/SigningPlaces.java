package vn.banggiang.layout.read;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.banggiang.layout.Box;
import vn.banggiang.layout.LayoutException;

/**
 * Where number, date and signature belong on pages that someone else laid out.
 *
 * @param number between "Số:" and "/"
 * @param date from the place's comma on
 * @param between the free space between position and name, as wide as both
 * @param numberBaseline baseline of the line of the number
 * @param dateBaseline baseline of the line of the date
 * @param numberSize size of the number's letters, in points
 * @param dateSize size of the date's letters, in points
 * @param printed what stands in the gaps now, dots or "ngày … tháng … năm …", and must be blanked out
 */
public record SigningPlaces(
        Box number,
        Box date,
        Box between,
        float numberBaseline,
        float dateBaseline,
        float numberSize,
        float dateSize,
        List<Box> printed) {
    /** Width of "ngày 00 tháng 00 năm 0000" in parts of the size, generously. */
    private static final float DATE_WIDTH = 12.2f;

    private static final float WORD_SPACE = 0.25f;
    /** Two digits must fit. */
    private static final float NARROWEST_GAP = 1.1f;

    /**
     * The places in a document that is signed by this person.
     *
     * @throws LayoutException {@code layout.place-missing} with the name of what was not found, {@code
     *     layout.number-printed} or {@code layout.date-printed} if there is one already
     */
    public static SigningPlaces find(PDDocument document, String signer) {
        Pages pages = new Pages(document);
        Head head = Head.of(pages);
        Segment numberLine = require(head.numberLine(), "Số: …/…");
        Segment placeLine = require(head.placeLine(), "Địa danh, ngày … tháng … năm …");
        if (head.number().isPresent()) {
            throw new LayoutException("layout.number-printed");
        }
        if (head.date().isPresent()) {
            throw new LayoutException("layout.date-printed");
        }
        Closing closing = Closing.of(pages, head);
        Box position = require(closing.position(), "Chức vụ của người ký").box();
        Box name = require(closing.signer().filter(found -> isSame(found.value(), signer)), signer)
                .box();
        Box number = numberGap(numberLine);
        Box date = dateGap(placeLine);
        return new SigningPlaces(
                number,
                date,
                between(position, name),
                numberLine.baseline(),
                placeLine.baseline(),
                numberLine.size(),
                placeLine.size(),
                List.of(number, date));
    }

    private static Box numberGap(Segment line) {
        Glyph slash = require(first(line, glyph -> glyph.text().equals("/")), "Số: …/…");
        Glyph label = require(
                line.glyphs().stream()
                        .filter(glyph -> glyph.x() < slash.x())
                        .filter(glyph -> glyph.text().equals(":")
                                || Character.isLetter(glyph.text().codePointAt(0)))
                        .reduce((before, next) -> next),
                "Số: …/…");
        float width = slash.x() - label.right();
        if (width < NARROWEST_GAP * line.size()) {
            throw new LayoutException("layout.place-missing", "Số: …/…");
        }
        return gap(line, label.right(), width);
    }

    private static Box dateGap(Segment line) {
        Glyph comma = require(first(line, glyph -> glyph.text().equals(",")), "Địa danh, ngày … tháng … năm …");
        float start = comma.right() + WORD_SPACE * line.size();
        return gap(line, start, Math.max(DATE_WIDTH * line.size(), line.right() - start));
    }

    private static Box gap(Segment line, float x, float width) {
        return new Box(line.page(), x, line.box().y(), width, line.box().height());
    }

    private static Box between(Box position, Box name) {
        if (position.page() != name.page() || name.y() <= position.bottom()) {
            throw new LayoutException("layout.place-missing", "Chữ ký");
        }
        float left = Math.min(position.x(), name.x());
        float right = Math.max(position.right(), name.right());
        return new Box(name.page(), left, position.bottom(), right - left, name.y() - position.bottom());
    }

    private static Optional<Glyph> first(Segment line, Predicate<Glyph> wanted) {
        return line.glyphs().stream().filter(wanted).findFirst();
    }

    private static boolean isSame(String printed, String signer) {
        return Words.bare(printed).endsWith(Words.bare(signer));
    }

    private static <T> T require(Optional<T> found, String what) {
        return found.orElseThrow(() -> new LayoutException("layout.place-missing", what));
    }
}

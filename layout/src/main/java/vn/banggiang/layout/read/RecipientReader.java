package vn.banggiang.layout.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Box 9b: the list under "Nơi nhận:", which may go on at the top of the next page. */
final class RecipientReader {
    private static final String LABEL = "NOINHAN";
    private static final float ALIGNED = 30;
    private static final float LARGEST = 13.2f;
    private static final int MOST_LINES = 600;

    private final Segment label;
    private final List<Segment> lines = new ArrayList<>();
    private boolean complete;

    private RecipientReader(Segment label) {
        this.label = label;
    }

    /** The label on a page, if it stands alone at the left. */
    static Optional<Segment> label(PageText page) {
        return page.segments().stream()
                .filter(line -> line.middle() < page.width() * 0.48f)
                .filter(line -> Words.bare(line.text()).matches(LABEL + "[:;.]*"))
                .reduce((first, second) -> second);
    }

    static RecipientReader below(PageText page, Segment label) {
        RecipientReader reader = new RecipientReader(label);
        reader.take(page, label.baseline() + 1);
        return reader;
    }

    /** Whether the list has reached "Lưu". */
    boolean isComplete() {
        return complete;
    }

    /** Goes on at the top of the next page. */
    void continueOn(PageText page) {
        take(page, 0);
    }

    Optional<Found<List<String>>> recipients() {
        List<String> items = new ArrayList<>();
        for (Segment line : lines) {
            if (ItemText.opensItem(line.text()) || items.isEmpty()) {
                items.add(line.text());
            } else {
                items.add(items.removeLast() + " " + line.text());
            }
        }
        List<String> clean = items.stream()
                .map(ItemText::clean)
                .filter(item -> !item.isEmpty())
                .toList();
        List<Segment> all = new ArrayList<>(lines);
        all.addFirst(label);
        return clean.isEmpty() ? Optional.empty() : Optional.of(new Found<>(clean, Lines.box(all)));
    }

    private void take(PageText page, float from) {
        float last = from;
        for (Segment line : page.segments()) {
            boolean atLeft = Math.abs(line.x() - label.x()) < ALIGNED && line.middle() < page.width() * 0.55f;
            if (line.baseline() < from || !atLeft || complete || lines.size() >= MOST_LINES) {
                continue;
            }
            boolean near = lines.isEmpty() || from == 0 || line.baseline() - last < 3 * line.size();
            boolean luuEnded = !lines.isEmpty() && isLuu(lines.getLast()) && !continuesLuu(line, last);
            if (!near || line.size() > LARGEST || luuEnded || (from == 0 && !startsTop(line))) {
                complete = complete || luuEnded || !near;
                return;
            }
            lines.add(line);
            last = line.baseline();
        }
        complete = complete || (!lines.isEmpty() && isLuu(lines.getLast()));
    }

    /** The first line on a following page must be an item of the list itself. */
    private boolean startsTop(Segment line) {
        Segment model = lines.isEmpty() ? label : lines.getFirst();
        return line.size() <= model.size() + 0.6f;
    }

    private static boolean continuesLuu(Segment line, float last) {
        return !ItemText.opensItem(line.text()) && line.baseline() - last < 1.7f * line.size();
    }

    private static boolean isLuu(Segment line) {
        return Words.bare(line.text()).matches("[-–+•]?LUU[:;,]?.*");
    }
}

package vn.banggiang.layout.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.banggiang.layout.Box;

/** Box 9a: the names after "Kính gửi:". */
final class AddresseeReader {
    private static final float NEXT_LINE = 1.7f;
    private static final int MOST_LINES = 60;

    private AddresseeReader() {}

    static Optional<Found<List<String>>> read(PageText page) {
        List<Segment> lines = page.segments();
        for (int i = 0; i < lines.size(); i++) {
            if (Words.bare(lines.get(i).text()).startsWith("KINHGUI")) {
                return read(lines.subList(i, Math.min(lines.size(), i + MOST_LINES)));
            }
        }
        return Optional.empty();
    }

    private static Optional<Found<List<String>>> read(List<Segment> lines) {
        Segment label = lines.getFirst();
        List<String> names = new ArrayList<>();
        List<Segment> used = new ArrayList<>();
        int colon = label.text().indexOf(':');
        String first = colon < 0 ? "" : label.text().substring(colon + 1).strip();
        if (!first.isEmpty()) {
            names.add(first);
        }
        used.add(label);
        Segment last = label;
        for (Segment line : lines.subList(1, lines.size())) {
            boolean sameLine = Math.abs(line.baseline() - last.baseline()) < 2;
            boolean near = line.baseline() - last.baseline() < NEXT_LINE * label.size();
            if (!sameLine && (!near || line.x() < label.x() + label.size())) {
                break;
            }
            append(names, line.text());
            used.add(line);
            last = line;
        }
        List<String> clean = names.stream()
                .map(ItemText::clean)
                .filter(name -> !name.isEmpty())
                .toList();
        Box box = Lines.box(used);
        return clean.isEmpty() ? Optional.empty() : Optional.of(new Found<>(clean, box));
    }

    private static void append(List<String> names, String text) {
        if (ItemText.opensItem(text) || names.isEmpty()) {
            names.add(text);
        } else {
            names.add(names.removeLast() + " " + text);
        }
    }
}

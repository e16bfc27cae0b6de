package vn.banggiang.layout.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.banggiang.layout.Box;

/** What several lines say together. */
final class Lines {
    private Lines() {}

    /** Their text as one, nothing if there are none. */
    static Optional<Found<String>> joined(List<Segment> lines) {
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Found<>(text(lines), box(lines)));
    }

    static String text(List<Segment> lines) {
        return lines.stream()
                .map(Segment::text)
                .collect(Collectors.joining(" "))
                .strip();
    }

    /** The box that holds the lines of the first line's page. */
    static Box box(List<Segment> lines) {
        Box first = lines.getFirst().box();
        return lines.stream()
                .map(Segment::box)
                .filter(box -> box.page() == first.page())
                .reduce(first, Box::and);
    }
}

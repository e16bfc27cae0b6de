package vn.banggiang.layout.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.banggiang.layout.Box;
import vn.banggiang.layout.DocumentType;

/** Boxes 5a and 5b: type and trích yếu, under the head's middle or, for a công văn, under its number. */
final class SubjectReader {
    private static final Pattern SUBJECT_START =
            Pattern.compile("(?iu)(?:V\\s*[/\\\\.]\\s*v|Về\\s+việc)\\s*:?\\s*(.*)");
    private static final float NEXT_LINE = 1.75f;
    private static final float NEXT_TITLE_LINE = 2.4f;
    private static final float CENTRE_TOLERANCE = 28;
    private static final List<DocumentType> LONGEST_FIRST = Arrays.stream(DocumentType.values())
            .filter(type -> type != DocumentType.CONG_VAN)
            .sorted(Comparator.comparingInt(
                            (DocumentType type) -> type.vietnamese().length())
                    .reversed())
            .toList();

    private Optional<Found<DocumentType>> type = Optional.empty();
    private Optional<Found<String>> trichYeu = Optional.empty();

    /**
     * @param from index in the left column of what follows the number
     * @param below baseline of the head's last line
     */
    SubjectReader(Columns columns, int from, float below) {
        if (!readSubject(columns, from)) {
            readTitle(columns.page(), below);
        }
    }

    Optional<Found<DocumentType>> type() {
        return type;
    }

    Optional<Found<String>> trichYeu() {
        return trichYeu;
    }

    private boolean readSubject(Columns columns, int from) {
        List<Segment> lines = new ArrayList<>();
        for (Segment line : columns.left().subList(from, columns.left().size())) {
            boolean starts = SUBJECT_START.matcher(line.text()).matches() && !isCentred(columns.page(), line);
            if (lines.isEmpty() ? starts : continues(columns, lines.getLast(), line)) {
                lines.add(line);
            } else if (!lines.isEmpty() || line.baseline() - columns.top() > 200) {
                break;
            }
        }
        if (lines.isEmpty()) {
            return false;
        }
        Box box = Lines.box(lines);
        var subject = SUBJECT_START.matcher(Lines.text(lines));
        if (subject.matches() && !subject.group(1).isBlank()) {
            trichYeu = Optional.of(new Found<>(subject.group(1).strip(), box));
        }
        type = Optional.of(new Found<>(DocumentType.CONG_VAN, box));
        return true;
    }

    private static boolean continues(Columns columns, Segment last, Segment line) {
        return line.baseline() - last.baseline() < NEXT_LINE * last.size()
                && Math.abs(line.size() - last.size()) < 1
                && line.right() < columns.split() + 2 * line.size()
                && !Words.bare(line.text()).startsWith("KINHGUI")
                && !Stamps.isStamp(line.text())
                && !Words.isRule(line.text());
    }

    private void readTitle(PageText page, float below) {
        List<List<Segment>> lines = page.lines();
        for (int i = 0; i < lines.size(); i++) {
            Segment line = whole(page, lines.get(i));
            if (line.baseline() > below && line.baseline() < page.height() * 0.75 && isCentred(page, line)) {
                Optional<DocumentType> named = typeOf(line.text());
                if (named.isPresent()) {
                    type = Optional.of(new Found<>(named.get(), line.box()));
                    readTrichYeu(page, i, line, named.get());
                    return;
                }
            }
        }
    }

    private void readTrichYeu(PageText page, int titleIndex, Segment title, DocumentType named) {
        List<Segment> lines = new ArrayList<>();
        Segment last = title;
        for (List<Segment> parts :
                page.lines().subList(titleIndex + 1, page.lines().size())) {
            Segment line = whole(page, parts);
            if (Words.isRule(line.text()) && lines.isEmpty()) {
                continue;
            }
            if (!belongs(page, title, lines, last, line)) {
                break;
            }
            lines.add(line);
            last = line;
        }
        String rest = afterType(title.text(), named);
        List<Segment> all = new ArrayList<>(lines);
        if (!rest.isEmpty()) {
            all.addFirst(title);
        }
        if (!all.isEmpty()) {
            String text = (rest + " " + Lines.text(lines)).strip();
            trichYeu = Optional.of(new Found<>(text, Lines.box(all)));
        }
    }

    private static boolean belongs(PageText page, Segment title, List<Segment> lines, Segment last, Segment line) {
        String bare = Words.bare(line.text());
        boolean competence = !lines.isEmpty()
                && Words.isCapitals(line.text())
                && !Words.isCapitals(lines.getFirst().text());
        return line.baseline() - last.baseline() < NEXT_TITLE_LINE * Math.max(last.size(), line.size())
                && isCentred(page, line)
                && (line.isBold() || !title.isBold() || (lines.isEmpty() && !line.isItalic()))
                && (lines.isEmpty() || line.isBold() == lines.getFirst().isBold())
                && !Words.isRule(line.text())
                && !competence
                && !Stamps.isStamp(line.text())
                && !bare.startsWith("KINHGUI")
                && !bare.startsWith("CANCU")
                && !bare.startsWith("(");
    }

    /** The type that a title line names, alone or as its first words in capitals. */
    private static Optional<DocumentType> typeOf(String text) {
        if (!Words.isCapitals(text)) {
            return Optional.empty();
        }
        Optional<DocumentType> whole = DocumentType.named(text);
        if (whole.isPresent()) {
            return whole;
        }
        String capitals = Words.capitals(text);
        return LONGEST_FIRST.stream()
                .filter(type -> {
                    String name = Words.capitals(type.vietnamese());
                    return capitals.equals(name) || text.startsWith(upper(type) + " ");
                })
                .findFirst();
    }

    private static String afterType(String title, DocumentType named) {
        return title.startsWith(upper(named) + " ")
                ? title.substring(upper(named).length()).strip()
                : "";
    }

    private static String upper(DocumentType type) {
        return type.vietnamese().toUpperCase(Locale.forLanguageTag("vi"));
    }

    /** The parts of a line as one: a title is often spaced out. */
    private static Segment whole(PageText page, List<Segment> parts) {
        return Segment.sorted(
                page.page(),
                parts.stream().flatMap(part -> part.glyphs().stream()).toList());
    }

    private static boolean isCentred(PageText page, Segment line) {
        // The middle of the text lies right of the paper's: the left margin is the wider one.
        float middle = page.width() / 2 + 15;
        return Math.abs(line.middle() - middle) < CENTRE_TOLERANCE && line.width() < page.width() * 0.85;
    }
}

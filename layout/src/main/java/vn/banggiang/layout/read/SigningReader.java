package vn.banggiang.layout.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Boxes 7a, 7b: in which capacity who signs, in the right half of a page. */
final class SigningReader {
    private static final Pattern AUTHORITY = Pattern.compile("(?:TM|KT|TL|TUQ|Q|T/M|K/T|T/L)[.,:].*");
    private static final Pattern POSITION = Pattern.compile(
            "(?:PHO|QUYEN)?(?:CHUTICH|GIAMDOC|TONGGIAMDOC|BOTRUONG|THUTRUONG|THUTUONG|TRUONG|CHANH|CUCTRUONG|VUTRUONG"
                    + "|HIEUTRUONG|VIENTRUONG|BITHU|TONGTHUKY|TONGCUCTRUONG|CHINHIEM|CHUNHIEM|THONGDOC|KIEMTOAN|TONG|CHITRUONG"
                    + "|DOITRUONG|HATTRUONG|THUKY|UYVIEN|DIEN|TU|CHIHUY|CHUTOA).*");
    private static final Pattern NAME = Pattern.compile(
            "(?u)(?:(?:GS|PGS|TS|ThS|BS|KS|CN|Ts|Ths|Đại tá|Thượng tá|Trung tá|Thiếu tá|Thiếu tướng|Trung tướng)\\.?,?\\s*)*"
                    + "\\p{Lu}[\\p{L}'’]*(?:[\\s-]+\\p{Lu}[\\p{L}'’]*){1,6}");
    private static final float NEXT_LINE = 2.3f;
    private static final float DEEPEST_NAME = 260;
    private static final float SMALLEST = 10.5f;
    private static final float NEAR_MIDDLE = 45;
    private static final float SIGNATURE_GAP = 1.9f;

    private final List<Segment> capacity = new ArrayList<>();
    private Optional<Segment> name = Optional.empty();

    /** Reads the last signature of the page at or below a height. */
    SigningReader(PageText page, float from) {
        List<Segment> right = page.segments().stream()
                .filter(line -> line.baseline() >= from && line.middle() > page.width() * 0.48f)
                .filter(line -> line.size() >= SMALLEST && !Words.isRule(line.text()))
                .toList();
        for (int i = 0; i < right.size() && name.isEmpty(); i++) {
            if (opensCapacity(right.get(i))) {
                read(right.subList(i, right.size()));
            }
        }
        if (name.isEmpty()) {
            capacity.clear();
        }
    }

    /** Whether a capacity and a name below it were found. */
    boolean isPresent() {
        return name.isPresent();
    }

    Optional<Found<String>> signer() {
        return name.map(line -> new Found<>(line.text(), line.box()));
    }

    Optional<Found<List<String>>> authority() {
        List<Segment> lines = capacity.subList(0, positionStart());
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Found<>(entries(lines), Lines.box(lines)));
    }

    Optional<Found<String>> position() {
        return Lines.joined(capacity.subList(positionStart(), capacity.size()));
    }

    private void read(List<Segment> lines) {
        capacity.clear();
        capacity.add(lines.getFirst());
        for (Segment line : lines.subList(1, lines.size())) {
            Segment last = capacity.getLast();
            float gap = line.baseline() - last.baseline();
            boolean inColumn = Math.abs(line.middle() - capacity.getFirst().middle()) < NEAR_MIDDLE;
            if (!inColumn || gap < 1) {
                continue;
            }
            boolean capitals = Words.isCapitals(line.text());
            if (capitals && gap < NEXT_LINE * last.size() && !(gap > SIGNATURE_GAP * last.size() && isName(line))) {
                capacity.add(line);
            } else if (gap > DEEPEST_NAME) {
                return;
            } else if (isName(line) && gap > SIGNATURE_GAP * last.size()) {
                name = Optional.of(line);
                return;
            }
        }
    }

    /** The first line that is the signer's own position: after the last abbreviation and what belongs to it. */
    private int positionStart() {
        int last = -1;
        for (int i = 0; i < capacity.size(); i++) {
            if (AUTHORITY.matcher(Words.bare(capacity.get(i).text())).matches()) {
                last = i;
            }
        }
        for (int i = last + 1; last >= 0 && i < capacity.size(); i++) {
            if (POSITION.matcher(Words.bare(capacity.get(i).text())).matches()) {
                return i;
            }
        }
        return last + 1;
    }

    /** One entry for each abbreviation; a line without one continues the entry before it. */
    private static List<String> entries(List<Segment> lines) {
        List<String> entries = new ArrayList<>();
        for (Segment line : lines) {
            boolean opens = AUTHORITY.matcher(Words.bare(line.text())).matches();
            entries.add(opens || entries.isEmpty() ? line.text() : entries.removeLast() + " " + line.text());
        }
        return List.copyOf(entries);
    }

    private static boolean opensCapacity(Segment line) {
        String bare = Words.bare(line.text());
        return Words.isCapitals(line.text())
                && (AUTHORITY.matcher(bare).matches() || POSITION.matcher(bare).matches());
    }

    private static boolean isName(Segment line) {
        return NAME.matcher(line.text()).matches();
    }
}

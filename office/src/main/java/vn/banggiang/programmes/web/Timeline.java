package vn.banggiang.programmes.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.banggiang.programmes.plan.NodeKind;
import vn.banggiang.programmes.plan.PlannedNode;
import vn.banggiang.programmes.progress.NodeProgress;

/**
 * Where everything stands on the drawn timeline.
 *
 * @param years where each begins
 * @param today where today is; -1 outside of the programme's time
 */
public record Timeline(int height, List<Year> years, int today, List<Bar> bars) {

    /** The whole drawing is as wide. */
    public static final int WIDTH = 1120;

    /** Names end here, time begins. */
    public static final int LEFT = 380;

    /** Of one line. */
    public static final int ROW = 28;

    /** Above the first line stand the years. */
    public static final int TOP = 34;

    private static final int LETTERS = 46;
    private static final int INDENT = 14;
    private static final int DEEPEST = 4;
    private static final int NARROWEST = 3;

    /** Copies the lists. */
    public Timeline {
        years = List.copyOf(years);
        bars = List.copyOf(bars);
    }

    /** A year's name and beginning. */
    public record Year(int year, int x) {}

    /**
     * One line.
     *
     * @param done how much of its width is done
     */
    public record Bar(NodeProgress progress, String label, int indent, int y, int x, int width, int done) {

        /** Whether it is a day, not a time. */
        public boolean isMilestone() {
            return progress.node().kind() == NodeKind.MILESTONE;
        }

        /** The middle of its line. */
        public int middle() {
            return y + ROW / 2;
        }

        /** Where the day of a milestone, or the end of a time, is. */
        public int end() {
            return x + width;
        }
    }

    static Timeline of(List<NodeProgress> shown, LocalDate first, LocalDate last, LocalDate today) {
        LocalDate begin =
                days(shown, first).min(Comparator.naturalOrder()).orElse(first).withDayOfYear(1);
        LocalDate latest = days(shown, last).max(Comparator.naturalOrder()).orElse(last);
        LocalDate end = latest.withDayOfYear(latest.lengthOfYear());
        Scale scale = new Scale(begin, end);
        List<Bar> bars = new ArrayList<>();
        shown.forEach(top -> draw(top, 0, first, last, scale, bars));
        List<Year> years = new ArrayList<>();
        int step = 1 + (end.getYear() - begin.getYear()) / 12;
        for (int year = begin.getYear(); year <= end.getYear(); year += step) {
            years.add(new Year(year, scale.x(LocalDate.of(year, 1, 1))));
        }
        boolean within = !today.isBefore(begin) && !today.isAfter(end);
        return new Timeline(TOP + bars.size() * ROW + 8, years, within ? scale.x(today) : -1, bars);
    }

    private static void draw(
            NodeProgress progress, int depth, LocalDate first, LocalDate last, Scale scale, List<Bar> bars) {
        PlannedNode node = progress.node();
        LocalDate from = or(node.from(), first);
        LocalDate to = or(node.to(), last);
        int x = scale.x(node.kind() == NodeKind.MILESTONE ? to : from);
        int width = node.kind() == NodeKind.MILESTONE ? 0 : Math.max(NARROWEST, scale.x(to) - x);
        bars.add(new Bar(
                progress,
                label(node, depth),
                8 + INDENT * Math.min(depth, DEEPEST),
                TOP + bars.size() * ROW,
                x,
                width,
                done(progress.percent(), width)));
        progress.children().forEach(child -> draw(child, depth + 1, from, to, scale, bars));
    }

    private static Stream<LocalDate> days(List<NodeProgress> shown, LocalDate otherwise) {
        return Stream.concat(
                Stream.of(otherwise),
                shown.stream()
                        .flatMap(NodeProgress::all)
                        .map(NodeProgress::node)
                        .flatMap(node -> Stream.of(node.from(), node.to()))
                        .flatMap(Stream::ofNullable));
    }

    private static LocalDate or(@Nullable LocalDate day, LocalDate otherwise) {
        return day == null ? otherwise : day;
    }

    private static String label(PlannedNode node, int depth) {
        String words = node.code() + " " + node.name();
        int most = LETTERS - 2 * Math.min(depth, DEEPEST);
        return words.length() <= most ? words : words.substring(0, most - 1).strip() + "…";
    }

    private static int done(@Nullable BigDecimal percent, int width) {
        return percent == null
                ? 0
                : percent.multiply(BigDecimal.valueOf(width))
                        .divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP)
                        .intValue();
    }

    private record Scale(LocalDate begin, LocalDate end) {

        int x(LocalDate day) {
            long all = ChronoUnit.DAYS.between(begin, end) + 1;
            long gone = Math.clamp(ChronoUnit.DAYS.between(begin, day), 0, all);
            return LEFT + (int) (gone * (WIDTH - LEFT - 24) / all);
        }
    }
}

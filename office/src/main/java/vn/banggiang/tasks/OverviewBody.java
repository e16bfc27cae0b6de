package vn.banggiang.tasks;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.banggiang.directory.Agency;
import vn.banggiang.layout.render.Block;
import vn.banggiang.tasks.TaskOverview.Grouping;
import vn.banggiang.tasks.TaskOverview.Line;

/** What an overview says on paper, section by section; one without lines is left out. */
final class OverviewBody {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final List<String> NUMERALS = List.of("I", "II", "III", "IV", "V", "VI");
    private static final List<Integer> COUNT_WIDTHS = List.of(6, 32, 10, 14, 14, 14, 14, 11);
    private static final List<Integer> NAME_WIDTHS = List.of(6, 48, 40, 17);

    private final ReportPaper paper;
    private final List<Block> blocks = new ArrayList<>();
    private int sections;

    OverviewBody(ReportPaper paper) {
        this.paper = paper;
    }

    String about(LocalDate from, LocalDate to) {
        return paper.text("tasks.print.about", DAY.format(from), DAY.format(to));
    }

    void open(Agency agency, LocalDate from, LocalDate to, LocalDate today) {
        blocks.add(Block.Paragraph.of(
                paper.text("tasks.print.opening", agency.name(), DAY.format(from), DAY.format(to), DAY.format(today))));
    }

    /** All of it in one sentence. */
    void sum(TaskView view, List<Line> months) {
        section(paper.text("tasks.print.sum"));
        Line sum = Line.sum(months);
        blocks.add(Block.Paragraph.of(paper.text(
                "tasks.print.sums",
                Stream.concat(Stream.of(paper.text(view.key())), counts(sum)).toArray())));
    }

    void count(Grouping by, List<Line> lines) {
        Stream<String> counted =
                Arrays.stream(Timeliness.values()).map(Timeliness::key).map(paper::text);
        List<List<String>> rows = new ArrayList<>();
        for (Line line : lines) {
            rows.add(row(String.valueOf(rows.size() + 1), called(line, by), line));
        }
        if (lines.size() > 1) {
            rows.add(row("", paper.text("tasks.sum"), Line.sum(lines)));
        }
        List<String> header = Stream.concat(Stream.of(paper.text("tasks.print.number"), paper.text(by.key())), counted)
                .toList();
        table(paper.text("tasks.print.by", paper.text(by.key())), COUNT_WIDTHS, header, rows);
    }

    /** What is overdue, with whom and since when. */
    void name(List<TaskLine> overdue, Names names) {
        List<List<String>> rows = new ArrayList<>();
        for (TaskLine line : overdue) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1), line.title(), names.of(line.lead()), DAY.format(line.deadline())));
        }
        List<String> header = Stream.of("tasks.print.number", "tasks.field.title", "tasks.lead", "tasks.deadline")
                .map(paper::text)
                .toList();
        table(paper.text("tasks.print.overdue"), NAME_WIDTHS, header, rows);
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    private static List<String> row(String number, String called, Line line) {
        return Stream.concat(Stream.of(number, called), counts(line)).toList();
    }

    private static Stream<String> counts(Line line) {
        return Arrays.stream(Timeliness.values()).map(one -> String.valueOf(line.of(one)));
    }

    private void table(String title, List<Integer> widths, List<String> header, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            section(title);
            blocks.add(new Block.Table(widths, header, rows));
        }
    }

    private void section(String title) {
        blocks.add(new Block.RomanHeading(NUMERALS.get(sections++), title));
    }

    private String called(Line line, Grouping by) {
        if (line.key().isEmpty()) {
            return paper.text("tasks.by.nobody");
        }
        return by == Grouping.MONTH
                ? paper.text(
                        "tasks.month",
                        line.month().getMonthValue(),
                        String.valueOf(line.month().getYear()))
                : line.name();
    }
}

package vn.banggiang.tasks.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.shell.FileAnswer;
import vn.banggiang.tables.Cell;
import vn.banggiang.tables.Column;
import vn.banggiang.tables.SheetFormat;
import vn.banggiang.tables.Table;
import vn.banggiang.tasks.OverviewReport;
import vn.banggiang.tasks.TaskOverview;
import vn.banggiang.tasks.TaskOverview.Grouping;
import vn.banggiang.tasks.TaskOverview.Line;
import vn.banggiang.tasks.TaskView;
import vn.banggiang.tasks.Timeliness;

/** The leaders' overview: in time and late, each figure with its list. */
@Controller
@RequestMapping(TaskQuery.PAGE + "/overview")
class TaskOverviewController {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final int WIDE = 40;
    private static final int NARROW = 16;

    private final TaskOverview overview;
    private final OverviewReport report;
    private final MessageSource messages;
    private final Clock clock;

    TaskOverviewController(TaskOverview overview, OverviewReport report, MessageSource messages, Clock clock) {
        this.overview = overview;
        this.report = report;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String overview(
            @AuthenticationPrincipal SignedIn reader,
            @RequestParam(defaultValue = "AGENCY") TaskView view,
            @RequestParam(defaultValue = "UNIT") Grouping by,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            Model model) {
        TaskQuery query = query(view, from, to);
        model.addAttribute("query", query);
        model.addAttribute("by", by);
        model.addAttribute("lines", overview.of(reader.actor(), query.filter(), by));
        return "tasks/overview";
    }

    @GetMapping("/export")
    ResponseEntity<Resource> export(
            @AuthenticationPrincipal SignedIn reader,
            @RequestParam(defaultValue = "AGENCY") TaskView view,
            @RequestParam(defaultValue = "UNIT") Grouping by,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "XLSX") SheetFormat format,
            Locale language) {
        List<List<Cell>> cells = overview
                .of(reader.actor(), query(view, from, to).filter(), by)
                .stream()
                .map(line -> Stream.concat(
                                Stream.of(Cell.of(named(line, by, language))),
                                Stream.of(Timeliness.values()).map(one -> Cell.of(line.of(one))))
                        .toList())
                .toList();
        List<Column> columns = Stream.concat(
                        Stream.of(new Column(text(by.key(), language), WIDE)),
                        Stream.of(Timeliness.values()).map(one -> new Column(text(one.key(), language), NARROW)))
                .toList();
        return FileAnswer.of(new Table(text("tasks.overview", language), columns, cells), format, "tong-hop-nhiem-vu");
    }

    @GetMapping("/report")
    ResponseEntity<Resource> report(
            @AuthenticationPrincipal SignedIn reader,
            @RequestParam(defaultValue = "AGENCY") TaskView view,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to) {
        return report.of(reader.actor(), view, first(from), last(to));
    }

    /** All of the states. */
    private TaskQuery query(TaskView view, String from, String to) {
        return new TaskQuery(
                view, null, true, null, null, DAY.format(first(from)), DAY.format(last(to)), null, null, null, null);
    }

    /** This year's first day where none is named. */
    private LocalDate first(String typed) {
        return typed.isBlank()
                ? VietnamTime.today(clock).withDayOfYear(1)
                : GivenForm.day("from", typed).last();
    }

    /** This year's last day where none is named. */
    private LocalDate last(String typed) {
        LocalDate today = VietnamTime.today(clock);
        return typed.isBlank()
                ? today.withDayOfYear(today.lengthOfYear())
                : GivenForm.day("to", typed).last();
    }

    private String named(Line line, Grouping by, Locale language) {
        return line.key()
                .map(key -> by == Grouping.MONTH ? key : line.name())
                .orElseGet(() -> text("tasks.by.nobody", language));
    }

    private String text(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }
}

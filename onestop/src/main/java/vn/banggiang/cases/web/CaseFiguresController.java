package vn.banggiang.cases.web;

import java.time.Clock;
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
import vn.banggiang.cases.CaseFigureLine;
import vn.banggiang.cases.CaseFigures;
import vn.banggiang.cases.CaseGrouping;
import vn.banggiang.cases.CasePeriod;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.shell.FileAnswer;
import vn.banggiang.tables.Cell;
import vn.banggiang.tables.Column;
import vn.banggiang.tables.SheetFormat;
import vn.banggiang.tables.Table;

/** The figures of cases, each number with the list of what it counts. */
@Controller
@RequestMapping("/cases/figures")
class CaseFiguresController {

    private static final int WIDE = 60;
    private static final int NARROW = 14;

    private final CaseFigures figures;
    private final MessageSource messages;
    private final Clock clock;

    CaseFiguresController(CaseFigures figures, MessageSource messages, Clock clock) {
        this.figures = figures;
        this.messages = messages;
        this.clock = clock;
    }

    /** @param period such as 2026, 2026-Q4 or 2026-11; this month where it is missing */
    @GetMapping
    String figures(
            @AuthenticationPrincipal SignedIn reader,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "FIELD") CaseGrouping by,
            Model model) {
        model.addAttribute("sheet", figures.read(reader.actor(), asked(period), by));
        model.addAttribute("officers", figures.mayReadOfficers(reader.actor()));
        return "cases/figures";
    }

    @GetMapping("/export")
    ResponseEntity<Resource> export(
            @AuthenticationPrincipal SignedIn reader,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "FIELD") CaseGrouping by,
            @RequestParam(defaultValue = "XLSX") SheetFormat format,
            Locale language) {
        CaseFigures.Sheet sheet = figures.read(reader.actor(), asked(period), by);
        List<Column> columns = Stream.concat(
                        Stream.of(new Column(text(by.key(), language), WIDE)),
                        by.counts().stream().map(count -> new Column(text(count.key(), language), NARROW)))
                .toList();
        List<List<Cell>> cells = sheet.lines().stream()
                .map(line -> Stream.concat(
                                Stream.of(Cell.of(name(line, by, language))),
                                by.counts().stream().map(count -> Cell.of(line.of(count))))
                        .toList())
                .toList();
        return FileAnswer.of(
                new Table(text("cases.figures", language), columns, cells),
                format,
                "so-lieu-ho-so-" + sheet.period().tag());
    }

    private CasePeriod asked(String written) {
        return written.isBlank()
                ? new CasePeriod(CasePeriod.Length.MONTH, VietnamTime.today(clock))
                : CasePeriod.read(written);
    }

    private String name(CaseFigureLine line, CaseGrouping by, Locale language) {
        return messages.getMessage(line.nameKey(by), new Object[] {line.name()}, language);
    }

    private String text(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }
}

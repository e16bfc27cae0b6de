package vn.banggiang.tasks.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.shell.FileAnswer;
import vn.banggiang.tables.Cell;
import vn.banggiang.tables.Column;
import vn.banggiang.tables.SheetFormat;
import vn.banggiang.tables.Table;
import vn.banggiang.tasks.Names;
import vn.banggiang.tasks.TaskLine;
import vn.banggiang.tasks.TaskList;

/** The tasks that a list shows, as a spreadsheet. */
@Controller
class TaskExportController {

    private static final int WIDE = 60;
    private static final int USUAL = 30;
    private static final int NARROW = 14;

    private final TaskList list;
    private final MessageSource messages;

    TaskExportController(TaskList list, MessageSource messages) {
        this.list = list;
        this.messages = messages;
    }

    @GetMapping(TaskQuery.PAGE + "/export")
    ResponseEntity<Resource> export(
            @AuthenticationPrincipal SignedIn reader,
            @ModelAttribute TaskQuery query,
            @RequestParam(defaultValue = "XLSX") SheetFormat format,
            Locale language) {
        List<TaskLine> lines = list.all(reader.actor(), query.filter());
        Names names = list.names(lines);
        List<Column> columns = Stream.of(
                        new Column("tasks.field.title", WIDE),
                        new Column("tasks.lead", USUAL),
                        new Column("tasks.giver", USUAL),
                        new Column("tasks.deadline", NARROW),
                        new Column("tasks.state", NARROW),
                        new Column("tasks.progress", NARROW),
                        new Column("tasks.done-on", NARROW))
                .map(column -> new Column(text(column.title(), language), column.width()))
                .toList();
        List<List<Cell>> cells = lines.stream()
                .map(line -> List.of(
                        Cell.of(line.title()),
                        Cell.of(names.of(line.lead())),
                        Cell.of(names.of(line.giverAgency())),
                        Cell.of(line.deadline()),
                        Cell.of(text(line.standing().state().key(), language)),
                        line.standing().percent() == null
                                ? Cell.EMPTY
                                : Cell.of((long) line.standing().percent()),
                        Cell.of(line.standing().doneOn())))
                .toList();
        return FileAnswer.of(new Table(text("tasks.place", language), columns, cells), format, "nhiem-vu");
    }

    private String text(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }
}

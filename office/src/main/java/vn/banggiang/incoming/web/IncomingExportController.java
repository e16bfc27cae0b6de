package vn.banggiang.incoming.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.documents.DocumentRef.Direction;
import vn.banggiang.documents.ListExport;
import vn.banggiang.documents.web.NarrowingForm;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.incoming.IncomingFilter;
import vn.banggiang.incoming.IncomingLine;
import vn.banggiang.incoming.IncomingList;
import vn.banggiang.incoming.IncomingState;
import vn.banggiang.tables.Cell;
import vn.banggiang.tables.Column;
import vn.banggiang.tables.SheetFormat;
import vn.banggiang.tables.Table;

/** The list of incoming documents as a file, as it is filtered and ordered on the screen. */
@Controller
class IncomingExportController {

    private final IncomingList list;
    private final ListExport export;

    IncomingExportController(IncomingList list, ListExport export) {
        this.list = list;
        this.export = export;
    }

    @GetMapping("/incoming/export")
    ResponseEntity<Resource> export(
            @AuthenticationPrincipal SignedIn reader,
            @RequestParam(defaultValue = "") Set<IncomingState> status,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "NEWEST") IncomingFilter.Order order,
            @RequestParam SheetFormat format,
            NarrowingForm narrowed,
            Locale language) {
        var filter = new IncomingFilter(status, q, "", order, 0, narrowed.narrowing());
        List<List<Cell>> lines = list.first(reader.actor(), filter, ListExport.MOST_LINES).stream()
                .map(line -> cells(line, language))
                .toList();
        return export.of(
                reader.actor(),
                Direction.INCOMING,
                new Table(export.text("incoming.place", language), columns(language), lines),
                format);
    }

    private List<Column> columns(Locale language) {
        return List.of(
                export.column("documents.field.so-den", 8, language),
                export.column("documents.field.arrived", 12, language),
                export.column("documents.field.code", 18, language),
                export.column("documents.field.issuer", 26, language),
                export.column("documents.field.date", 12, language),
                export.column("documents.field.type", 14, language),
                export.column("documents.field.trich-yeu", 50, language),
                export.column("documents.field.urgency", 12, language),
                export.column("documents.field.lead", 24, language),
                export.column("documents.field.handler", 20, language),
                export.column("documents.export.deadline", 12, language),
                export.column("documents.field.state", 16, language));
    }

    private List<Cell> cells(IncomingLine line, Locale language) {
        Integer number = line.soDen();
        return List.of(
                number == null ? Cell.EMPTY : Cell.of(number),
                Cell.of(VietnamTime.day(line.arrivedAt())),
                Cell.of(line.code()),
                Cell.of(line.issuer()),
                Cell.of(line.date()),
                Cell.of(line.type()),
                Cell.of(line.trichYeu()),
                Cell.of(export.text(line.urgency().key(), language)),
                Cell.of(line.lead()),
                Cell.of(line.handler()),
                Cell.of(line.deadline()),
                Cell.of(export.text(line.state().key(), language)));
    }
}

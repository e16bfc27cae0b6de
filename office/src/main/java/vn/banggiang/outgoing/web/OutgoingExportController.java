package vn.banggiang.outgoing.web;

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
import vn.banggiang.outgoing.OutgoingFilter;
import vn.banggiang.outgoing.OutgoingLine;
import vn.banggiang.outgoing.OutgoingList;
import vn.banggiang.outgoing.OutgoingState;
import vn.banggiang.tables.Cell;
import vn.banggiang.tables.Column;
import vn.banggiang.tables.SheetFormat;
import vn.banggiang.tables.Table;

/** The list of outgoing documents as a file, as it is filtered and ordered on the screen. */
@Controller
class OutgoingExportController {

    private final OutgoingList list;
    private final ListExport export;

    OutgoingExportController(OutgoingList list, ListExport export) {
        this.list = list;
        this.export = export;
    }

    @GetMapping("/outgoing/export")
    ResponseEntity<Resource> export(
            @AuthenticationPrincipal SignedIn reader,
            @RequestParam(defaultValue = "") Set<OutgoingState> status,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "NEWEST") OutgoingFilter.Order order,
            @RequestParam SheetFormat format,
            NarrowingForm narrowed,
            Locale language) {
        var filter = new OutgoingFilter(status, q, order, 0, narrowed.narrowing());
        List<List<Cell>> lines = list.first(reader.actor(), filter, ListExport.MOST_LINES).stream()
                .map(line -> cells(line, language))
                .toList();
        return export.of(
                reader.actor(),
                Direction.OUTGOING,
                new Table(export.text("outgoing.place", language), columns(language), lines),
                format);
    }

    private List<Column> columns(Locale language) {
        return List.of(
                export.column("documents.field.code", 18, language),
                export.column("documents.field.date", 12, language),
                export.column("documents.field.type", 14, language),
                export.column("documents.field.trich-yeu", 50, language),
                export.column("documents.field.signer", 20, language),
                export.column("documents.narrow.drafter", 20, language),
                export.column("documents.field.unit", 20, language),
                export.column("documents.field.recipients", 10, language),
                export.column("documents.field.urgency", 12, language),
                export.column("documents.field.changed", 12, language),
                export.column("documents.field.state", 16, language));
    }

    private List<Cell> cells(OutgoingLine line, Locale language) {
        return List.of(
                Cell.of(line.code()),
                Cell.of(line.date()),
                Cell.of(line.type().vietnamese()),
                Cell.of(line.trichYeu()),
                Cell.of(line.signer()),
                Cell.of(line.drafter()),
                Cell.of(line.unit()),
                Cell.of(line.recipients()),
                Cell.of(export.text(line.urgency().key(), language)),
                Cell.of(VietnamTime.day(line.changedAt())),
                Cell.of(export.text(line.state().key(), language)));
    }
}

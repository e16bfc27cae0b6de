package vn.banggiang.auditing.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.auditing.JournalExport;
import vn.banggiang.auditing.JournalExport.JournalFile;
import vn.banggiang.auditing.JournalTable;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.shell.FileAnswer;
import vn.banggiang.tables.SheetFormat;

/** The lines that were looked for, as a file. */
@Controller
class JournalExportController {

    private final JournalExport export;
    private final JournalTable table;
    private final Clock clock;

    JournalExportController(JournalExport export, JournalTable table, Clock clock) {
        this.export = export;
        this.table = table;
        this.clock = clock;
    }

    @GetMapping(JournalQuery.PAGE + "/export")
    void export(
            @AuthenticationPrincipal SignedIn reader, @ModelAttribute JournalQuery query, HttpServletResponse response)
            throws IOException {
        JournalFile file = export.of(reader.actor(), query.filter());
        response.setContentType(JournalFile.MEDIA_TYPE);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name() + ".jsonl")
                        .build()
                        .toString());
        file.writeTo(response.getOutputStream());
    }

    @GetMapping(path = JournalQuery.PAGE + "/export", params = "format")
    ResponseEntity<Resource> spreadsheet(
            @AuthenticationPrincipal SignedIn reader,
            @ModelAttribute JournalQuery query,
            @RequestParam SheetFormat format,
            Locale language) {
        return FileAnswer.of(table.of(reader.actor(), query.filter(), format, language), format, name());
    }

    private String name() {
        return "nhat-ky-" + VietnamTime.today(clock);
    }
}

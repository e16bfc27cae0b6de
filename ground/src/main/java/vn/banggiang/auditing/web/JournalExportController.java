package vn.banggiang.auditing.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.banggiang.auditing.JournalExport;
import vn.banggiang.auditing.JournalExport.JournalFile;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.identity.SignedIn;

/** The lines that were looked for, as a file. */
@Controller
class JournalExportController {

    private final JournalExport export;
    private final Clock clock;

    JournalExportController(JournalExport export, Clock clock) {
        this.export = export;
        this.clock = clock;
    }

    @GetMapping(JournalQuery.PAGE + "/export")
    void export(
            @AuthenticationPrincipal SignedIn reader, @ModelAttribute JournalQuery query, HttpServletResponse response)
            throws IOException {
        JournalFile file = export.of(reader.actor(), query.filter());
        String name = "nhat-ky-" + VietnamTime.today(clock) + ".jsonl";
        response.setContentType(JournalFile.MEDIA_TYPE);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        file.writeTo(response.getOutputStream());
    }
}

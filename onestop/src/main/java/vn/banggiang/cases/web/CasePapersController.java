package vn.banggiang.cases.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.banggiang.cases.CaseFiles;
import vn.banggiang.cases.CaseReading;
import vn.banggiang.cases.CaseSheets;
import vn.banggiang.cases.FileIntake;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.cases.facts.CasesException;
import vn.banggiang.documents.api.PdfAnswer;
import vn.banggiang.identity.SignedIn;

/** What came with a case: its form as it was filled in, and its files. */
@Controller
@RequestMapping("/cases/{id}")
class CasePapersController {

    private final CaseFiles files;
    private final CaseReading reading;
    private final CaseSheets sheets;
    private final FileIntake intake;

    CasePapersController(CaseFiles files, CaseReading reading, CaseSheets sheets, FileIntake intake) {
        this.files = files;
        this.reading = reading;
        this.sheets = sheets;
        this.intake = intake;
    }

    /** What was answered; the look is written down. */
    @GetMapping("/form")
    String form(@AuthenticationPrincipal SignedIn reader, @PathVariable UUID id, Model model) {
        CaseId one = new CaseId(id);
        model.addAttribute(
                "filled",
                reading.filled(reader.actor(), one).orElseThrow(() -> CasesException.missing("cases.not-found")));
        model.addAttribute("one", reading.see(reader.actor(), one).one());
        return "cases/form";
    }

    /** The same, printed. */
    @GetMapping(path = "/form.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<Resource> sheet(@AuthenticationPrincipal SignedIn reader, @PathVariable UUID id) {
        return PdfAnswer.shown(sheets.printForm(reader.actor(), new CaseId(id)), "to-khai.pdf");
    }

    /** @param number of the paper, counted from 1 */
    @GetMapping("/papers/{number}")
    ResponseEntity<Resource> file(
            @AuthenticationPrincipal SignedIn reader, @PathVariable UUID id, @PathVariable int number) {
        CaseFiles.Opened opened = files.open(reader.actor(), new CaseId(id), number);
        return PdfAnswer.of(opened.content(), opened.file().name());
    }

    @PostMapping("/papers")
    String attach(
            @AuthenticationPrincipal SignedIn officer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        if (file == null || file.isEmpty()) {
            throw CasesException.invalid("file", "cases.missing");
        }
        reading.see(officer.actor(), new CaseId(id));
        String called = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        try (InputStream content = file.getInputStream()) {
            files.attach(officer.actor(), new CaseId(id), name.isBlank() ? called : name, intake.take(called, content));
        }
        return "redirect:/cases/" + id;
    }
}

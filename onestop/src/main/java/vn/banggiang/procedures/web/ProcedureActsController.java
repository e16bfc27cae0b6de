package vn.banggiang.procedures.web;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.banggiang.calendar.TypedDay;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.procedures.Decision;
import vn.banggiang.procedures.Decisions;
import vn.banggiang.procedures.ImportId;
import vn.banggiang.procedures.ProcedureId;
import vn.banggiang.procedures.ProcedureImports;
import vn.banggiang.procedures.ProcedureRights;
import vn.banggiang.procedures.ProcedureView;
import vn.banggiang.procedures.Procedures;
import vn.banggiang.procedures.facts.ProceduresException;
import vn.banggiang.procedures.national.NationalFile;

/** What is done with the catalogue: files brought and taken, procedures published and ended. */
@Controller
@RequestMapping("/procedures")
class ProcedureActsController {

    private final Procedures procedures;
    private final ProcedureImports imports;
    private final ProcedureRights rights;
    private final Decisions decisions;

    ProcedureActsController(
            Procedures procedures, ProcedureImports imports, ProcedureRights rights, Decisions decisions) {
        this.procedures = procedures;
        this.imports = imports;
        this.rights = rights;
        this.decisions = decisions;
    }

    @GetMapping("/imports")
    String fresh(@AuthenticationPrincipal SignedIn by, Model model) {
        if (!rights.mayWrite(by.actor(), by.actor().agency())) {
            throw ProceduresException.missing("procedures.not-found");
        }
        model.addAttribute("id", UUID.randomUUID());
        return "procedures/imports";
    }

    @PostMapping("/imports")
    String bring(@AuthenticationPrincipal SignedIn by, @RequestParam UUID id, @RequestParam MultipartFile file)
            throws IOException {
        imports.bring(
                by.actor(),
                new ImportId(id),
                Objects.requireNonNullElse(file.getOriginalFilename(), ""),
                NationalFile.bytes(file));
        return "redirect:/procedures/imports/" + id;
    }

    @GetMapping("/imports/{id}")
    String preview(@AuthenticationPrincipal SignedIn by, @PathVariable UUID id, Model model) {
        model.addAttribute("preview", imports.preview(by.actor(), new ImportId(id)));
        return "procedures/import";
    }

    @PostMapping("/imports/{id}/confirm")
    String confirm(
            @AuthenticationPrincipal SignedIn by,
            @PathVariable UUID id,
            @RequestParam String sha256,
            @RequestParam(defaultValue = "false") boolean rest) {
        imports.confirm(by.actor(), new ImportId(id), sha256, rest);
        return "redirect:/procedures/imports/" + id;
    }

    /** @param number of the version that was read */
    @PostMapping("/{id}/publish")
    String publish(
            @AuthenticationPrincipal SignedIn by,
            @PathVariable UUID id,
            @RequestParam int number,
            @RequestParam(defaultValue = "") String decision,
            @RequestParam(defaultValue = "") String decidedOn,
            @RequestParam(defaultValue = "") String issuer,
            @RequestParam(defaultValue = "") String effective) {
        ProcedureView view = procedures.see(by.actor(), new ProcedureId(id));
        procedures.publish(
                by.actor(),
                new ProcedureId(id),
                number,
                decided(view, decision, decidedOn, issuer),
                required("effective", day("effective", effective)));
        return "redirect:/procedures/" + id;
    }

    /** @param ends the first day without it */
    @PostMapping("/{id}/end")
    String end(
            @AuthenticationPrincipal SignedIn by,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String decision,
            @RequestParam(defaultValue = "") String decidedOn,
            @RequestParam(defaultValue = "") String issuer,
            @RequestParam(defaultValue = "") String ends) {
        ProcedureView view = procedures.see(by.actor(), new ProcedureId(id));
        procedures.end(
                by.actor(),
                new ProcedureId(id),
                decided(view, decision, decidedOn, issuer),
                required("ends", day("ends", ends)));
        return "redirect:/procedures/" + id;
    }

    private Decision decided(ProcedureView view, String code, String decidedOn, String issuer) {
        return decisions.named(view.procedure().agency(), code, day("decidedOn", decidedOn), issuer);
    }

    private static @Nullable LocalDate day(String field, String typed) {
        return typed.isBlank()
                ? null
                : TypedDay.read(typed).orElseThrow(() -> ProceduresException.invalid(field, "procedures.no-day"));
    }

    private static LocalDate required(String field, @Nullable LocalDate day) {
        if (day == null) {
            throw ProceduresException.invalid(field, "procedures.missing");
        }
        return day;
    }
}

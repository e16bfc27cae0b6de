package vn.banggiang.programmes.web;

import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.programmes.BroughtBytes;
import vn.banggiang.programmes.ImportId;
import vn.banggiang.programmes.ProgrammeId;
import vn.banggiang.programmes.ProgrammeImports;
import vn.banggiang.programmes.ProgrammeRights;
import vn.banggiang.programmes.ProgrammeViews;

/** A programme's file: brought, looked at, confirmed. */
@Controller
@RequestMapping("/programmes/{programme}/imports")
class ImportsController {

    private final ProgrammeImports imports;
    private final ProgrammeViews views;

    ImportsController(ProgrammeImports imports, ProgrammeViews views) {
        this.imports = imports;
        this.views = views;
    }

    @PostMapping
    String bring(
            @AuthenticationPrincipal SignedIn by,
            @PathVariable UUID programme,
            @RequestParam UUID id,
            @RequestParam MultipartFile file)
            throws IOException {
        imports.bring(
                by.actor(),
                new ProgrammeId(programme),
                new ImportId(id),
                Objects.requireNonNullElse(file.getOriginalFilename(), ""),
                BroughtBytes.of(file));
        return "redirect:/programmes/" + programme + "/imports/" + id;
    }

    @GetMapping("/{id}")
    String preview(
            @AuthenticationPrincipal SignedIn by, @PathVariable UUID programme, @PathVariable UUID id, Model model) {
        var there = views.programme(by.actor(), new ProgrammeId(programme));
        model.addAttribute("programme", there);
        model.addAttribute("preview", imports.preview(by.actor(), new ProgrammeId(programme), new ImportId(id)));
        model.addAttribute("confirms", ProgrammeRights.mayChange(by.actor(), there));
        return "programmes/import";
    }

    @PostMapping("/{id}/confirm")
    String confirm(
            @AuthenticationPrincipal SignedIn by,
            @PathVariable UUID programme,
            @PathVariable UUID id,
            @RequestParam String sha256,
            @RequestParam(defaultValue = "false") boolean rest) {
        imports.confirm(by.actor(), new ProgrammeId(programme), new ImportId(id), sha256, rest);
        return "redirect:/programmes/" + programme;
    }
}

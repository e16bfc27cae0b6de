package vn.banggiang.figures.web;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.figures.Figures;
import vn.banggiang.identity.SignedIn;

/** The figures of an agency, or of all of them. */
@Controller
class FiguresController {

    private final Figures figures;

    FiguresController(Figures figures) {
        this.figures = figures;
    }

    /** @param year 0 for this one */
    @GetMapping("/figures")
    String figures(@AuthenticationPrincipal SignedIn reader, @RequestParam(defaultValue = "0") int year, Model model) {
        model.addAttribute("sheet", figures.read(reader.actor(), year));
        return "figures/figures";
    }
}

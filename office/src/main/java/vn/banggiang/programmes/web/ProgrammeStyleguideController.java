package vn.banggiang.programmes.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.banggiang.shell.Pages;
import vn.banggiang.shell.Styleguide;

/** Shows what a programme's page is made of, in every state, with made-up lines. */
@Controller
class ProgrammeStyleguideController {

    static final String PROGRAMMES = Styleguide.PATH + "/programmes";

    private final Styleguide styleguide;
    private final Pages pages;

    ProgrammeStyleguideController(Styleguide styleguide, Pages pages) {
        this.styleguide = styleguide;
        this.pages = pages;
    }

    @GetMapping(PROGRAMMES)
    String programmes(HttpServletRequest request, Model model) {
        model.addAttribute("chapters", styleguide.chapters());
        model.addAttribute("samples", new TimelineSamples(pages.of(request)));
        return "programmes/styleguide/timelines";
    }
}

package vn.banggiang.forms.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.banggiang.forms.FormSheet;
import vn.banggiang.shell.Pages;
import vn.banggiang.shell.Styleguide;

/** Shows what people see of a form, in every state, with made-up questions. */
@Controller
class FormStyleguideController {

    static final String FORMS = Styleguide.PATH + "/asked";

    private final Styleguide styleguide;
    private final FormSheet sheet;
    private final Pages pages;

    FormStyleguideController(Styleguide styleguide, FormSheet sheet, Pages pages) {
        this.styleguide = styleguide;
        this.sheet = sheet;
        this.pages = pages;
    }

    @GetMapping(FORMS)
    String forms(HttpServletRequest request, Model model) {
        model.addAttribute("chapters", styleguide.chapters());
        model.addAttribute("samples", new FormSamples(pages.of(request)));
        model.addAttribute("words", sheet.words(file -> file));
        return "forms/styleguide/asked";
    }
}

package vn.banggiang.outgoing.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.banggiang.documents.api.PdfAnswer;
import vn.banggiang.documents.web.PageBoxes;
import vn.banggiang.layout.read.LayoutReader;
import vn.banggiang.shell.Pages;
import vn.banggiang.shell.Styleguide;
import vn.banggiang.shell.StyleguideChapter;

/** Shows what lists and pages of documents are made of, in every state, with made-up documents. */
@Controller
class DocumentStyleguideController {

    static final String LISTS = Styleguide.PATH + "/lists";
    static final String PAPER = Styleguide.PATH + "/paper";

    private final Styleguide styleguide;
    private final Pages pages;
    private final Clock clock;

    DocumentStyleguideController(Styleguide styleguide, Pages pages, Clock clock) {
        this.styleguide = styleguide;
        this.pages = pages;
        this.clock = clock;
    }

    @ModelAttribute("chapters")
    List<StyleguideChapter> chapters() {
        return styleguide.chapters();
    }

    @ModelAttribute("samples")
    Samples samples(HttpServletRequest request) {
        return new Samples(pages.of(request), clock.instant());
    }

    @GetMapping(LISTS)
    String lists() {
        return "outgoing/styleguide/lists";
    }

    @GetMapping(PAPER)
    String paper(@ModelAttribute("samples") Samples samples, Model model) {
        model.addAttribute("boxes", PageBoxes.of(new LayoutReader().read(samples.paper())));
        return "outgoing/styleguide/paper";
    }

    /** The page of paper that the chapter shows. */
    @GetMapping(PAPER + "/file")
    ResponseEntity<Resource> file(@ModelAttribute("samples") Samples samples) {
        return PdfAnswer.of(new ByteArrayInputStream(samples.paper()), "paper.pdf");
    }
}

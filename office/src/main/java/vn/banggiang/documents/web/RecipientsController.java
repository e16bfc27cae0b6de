package vn.banggiang.documents.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.directory.Directory;

/** Agencies that match what is being typed into the field for recipients. */
@Controller
class RecipientsController {

    private static final int MOST_SHOWN = 8;

    private final Directory directory;

    RecipientsController(Directory directory) {
        this.directory = directory;
    }

    @GetMapping("/outgoing/recipients")
    String matching(@RequestParam("recipients-search") String words, Model model) {
        model.addAttribute("agencies", directory.search(words, MOST_SHOWN));
        return "outgoing/recipients";
    }
}

package vn.banggiang.documents.web;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.directory.Directory;
import vn.banggiang.documents.recipients.RecipientGroups;
import vn.banggiang.identity.SignedIn;

/** Agencies, and groups of them, that match what is being typed into the field for recipients. */
@Controller
class RecipientsController {

    private static final int MOST_SHOWN = 8;

    private final Directory directory;
    private final RecipientGroups groups;

    RecipientsController(Directory directory, RecipientGroups groups) {
        this.directory = directory;
        this.groups = groups;
    }

    @GetMapping("/outgoing/recipients")
    String matching(
            @AuthenticationPrincipal SignedIn writer, @RequestParam("recipients-search") String words, Model model) {
        model.addAttribute("agencies", directory.search(words, MOST_SHOWN));
        model.addAttribute("groups", groups.search(writer.actor().agency(), words));
        return "outgoing/recipients";
    }
}

package vn.banggiang.linkcheck.web;

import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.linkcheck.BrokenLinks;
import vn.banggiang.portal.SiteId;

/** The links of a portal that lead nowhere. */
@Controller
class BrokenLinksController {

    private final BrokenLinks links;

    BrokenLinksController(BrokenLinks links) {
        this.links = links;
    }

    @GetMapping("/portal/links/sites/{id}")
    String board(
            @AuthenticationPrincipal SignedIn reader,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        model.addAttribute("board", links.at(reader.actor(), new SiteId(id), page));
        return "linkcheck/board";
    }
}

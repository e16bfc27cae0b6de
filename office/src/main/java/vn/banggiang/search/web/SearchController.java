package vn.banggiang.search.web;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.search.Search;

/** The search that every page offers. */
@Controller
class SearchController {

    private final Search search;

    SearchController(Search search) {
        this.search = search;
    }

    @GetMapping("/search")
    String search(@AuthenticationPrincipal SignedIn reader, @RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("query", q);
        model.addAttribute("asksForNothing", Search.asksForNothing(q));
        model.addAttribute("found", search.find(reader.actor(), q));
        return "search/search";
    }
}

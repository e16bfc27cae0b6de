package vn.banggiang.cases.web;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.cases.CaseRatings;
import vn.banggiang.identity.SignedIn;

/** What people thought of how the agency dealt with their cases. */
@Controller
class RatingsController {

    private static final int LAST_PAGE = 500;

    private final CaseRatings ratings;

    RatingsController(CaseRatings ratings) {
        this.ratings = ratings;
    }

    @GetMapping("/cases/ratings")
    String ratings(@AuthenticationPrincipal SignedIn reader, @RequestParam(defaultValue = "0") int page, Model model) {
        model.addAttribute("lines", ratings.page(reader.actor(), Math.clamp(page, 0, LAST_PAGE)));
        return "cases/ratings";
    }
}

package vn.banggiang.participation.web;

import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.participation.Remarks;
import vn.banggiang.publicpages.PublicFrame;
import vn.banggiang.publicpages.PublicSite;

/** What readers said of an agency's pages, for those who work at its portal. */
@Controller
@RequestMapping(RemarksController.PAGE)
public class RemarksController {

    /** Where it is. */
    public static final String PAGE = "/portal/remarks";

    private static final int LAST_PAGE = 10_000;

    private final Remarks remarks;
    private final PublicFrame portals;

    RemarksController(Remarks remarks, PublicFrame portals) {
        this.remarks = remarks;
        this.portals = portals;
    }

    @GetMapping
    String list(@AuthenticationPrincipal SignedIn reader, @RequestParam(defaultValue = "0") int page, Model model) {
        model.addAttribute("lines", remarks.open(reader.actor(), Math.clamp(page, 0, LAST_PAGE)));
        model.addAttribute("counts", remarks.counts(reader.actor()));
        model.addAttribute(
                "at", portals.of(reader.actor().agency()).map(PublicSite::href).orElse(""));
        return "participation/remarks";
    }

    @PostMapping("/{id}/done")
    String done(@AuthenticationPrincipal SignedIn by, @PathVariable UUID id) {
        remarks.done(by.actor(), id);
        return "redirect:" + PAGE;
    }
}

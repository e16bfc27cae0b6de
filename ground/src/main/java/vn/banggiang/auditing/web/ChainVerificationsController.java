package vn.banggiang.auditing.web;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.banggiang.auditing.ChainVerification;
import vn.banggiang.auditing.ChainVerifications;
import vn.banggiang.directory.Directory;
import vn.banggiang.identity.SignedIn;

/** The verification of the journal's chain: started, followed, and what the earlier ones found. */
@Controller
@RequestMapping(ChainVerificationsController.PAGE)
class ChainVerificationsController {

    static final String PAGE = JournalQuery.PAGE + "/verification";

    private final ChainVerifications verifications;
    private final Directory directory;

    ChainVerificationsController(ChainVerifications verifications, Directory directory) {
        this.verifications = verifications;
        this.directory = directory;
    }

    @GetMapping
    String latest(@AuthenticationPrincipal SignedIn auditor, Model model) {
        List<ChainVerification> latest = verifications.latest(auditor.actor());
        model.addAttribute("verifications", latest);
        model.addAttribute(
                "people",
                directory.people(latest.stream().map(ChainVerification::askedBy).collect(Collectors.toSet())));
        return "auditing/verification";
    }

    @PostMapping
    String start(@AuthenticationPrincipal SignedIn auditor) {
        verifications.start(auditor.actor());
        return "redirect:" + PAGE;
    }
}

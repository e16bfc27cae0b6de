package vn.banggiang.nationalportal.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.nationalportal.NationalBoard;
import vn.banggiang.nationalportal.NationalDesk;
import vn.banggiang.nationalportal.StoppedReport;
import vn.banggiang.nationalportal.StoppedSubmission;

/** What did not pass between the province and the national portal. */
@Controller
@RequestMapping("/national-portal")
class NationalPortalController {

    private static final String PAGE = "redirect:/national-portal";

    private final NationalDesk desk;
    private final Directory directory;

    NationalPortalController(NationalDesk desk, Directory directory) {
        this.desk = desk;
        this.directory = directory;
    }

    @GetMapping
    String board(@AuthenticationPrincipal SignedIn by, Model model) {
        NationalBoard board = desk.board(by.actor());
        List<AgencyId> agencies = Stream.concat(
                        board.reports().stream().map(StoppedReport::agency),
                        board.submissions().stream()
                                .map(StoppedSubmission::agency)
                                .filter(Objects::nonNull))
                .toList();
        model.addAttribute("board", board);
        model.addAttribute("connected", desk.isConnected());
        model.addAttribute("agencies", directory.agencies(agencies));
        return "nationalportal/board";
    }

    @PostMapping("/reports/{id}/again")
    String tellAgain(@AuthenticationPrincipal SignedIn by, @PathVariable UUID id) {
        desk.tellAgain(by.actor(), new CaseId(id));
        return PAGE;
    }

    @PostMapping("/submissions/again")
    String takeAgain(@AuthenticationPrincipal SignedIn by, @RequestParam String submission) {
        desk.takeAgain(by.actor(), submission);
        return PAGE;
    }

    @PostMapping("/submissions/refusal")
    String decline(
            @AuthenticationPrincipal SignedIn by,
            @RequestParam String submission,
            @RequestParam(defaultValue = "") String reason) {
        desk.decline(by.actor(), submission, reason);
        return PAGE;
    }
}

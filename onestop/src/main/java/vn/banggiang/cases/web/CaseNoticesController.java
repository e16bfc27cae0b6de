package vn.banggiang.cases.web;

import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.cases.CaseNoticeDesk;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.cases.facts.CasesException;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.notices.Telling;

/** Says that whoever applied was told what did not arrive. */
@Controller
@RequestMapping("/cases/{id}/notices")
class CaseNoticesController {

    private final CaseNoticeDesk notices;

    CaseNoticesController(CaseNoticeDesk notices) {
        this.notices = notices;
    }

    @PostMapping("/{notice}/told")
    String told(
            @AuthenticationPrincipal SignedIn by,
            @PathVariable UUID id,
            @PathVariable UUID notice,
            @RequestParam(defaultValue = "") String how) {
        Telling telling = Telling.called(how).orElseThrow(() -> CasesException.invalid("how", "cases.missing"));
        notices.told(by.actor(), new CaseId(id), notice, telling);
        return "redirect:/cases/" + id;
    }
}

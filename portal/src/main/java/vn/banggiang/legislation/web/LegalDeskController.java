package vn.banggiang.legislation.web;

import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.Person;
import vn.banggiang.directory.PersonId;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.legislation.LegalId;
import vn.banggiang.legislation.LegalList;
import vn.banggiang.legislation.LegalListFilter;
import vn.banggiang.legislation.LegalRights;
import vn.banggiang.legislation.LegalStanding;
import vn.banggiang.legislation.LegalVersion;
import vn.banggiang.legislation.LegalView;
import vn.banggiang.legislation.Legislation;
import vn.banggiang.legislation.LegislationException;
import vn.banggiang.portal.Site;
import vn.banggiang.portal.SiteId;
import vn.banggiang.portal.Sites;

/** The legal documents of a portal for those who work there: the list, the form, one of them with its past. */
@Controller
@RequestMapping("/portal/legislation")
class LegalDeskController {

    private final Legislation legislation;
    private final LegalList list;
    private final LegalRights rights;
    private final Sites sites;
    private final Directory directory;
    private final Clock clock;

    LegalDeskController(
            Legislation legislation,
            LegalList list,
            LegalRights rights,
            Sites sites,
            Directory directory,
            Clock clock) {
        this.legislation = legislation;
        this.list = list;
        this.rights = rights;
        this.sites = sites;
        this.directory = directory;
        this.clock = clock;
    }

    @GetMapping("/sites/{id}")
    String list(
            @AuthenticationPrincipal SignedIn reader,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") Set<LegalStanding> status,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        Site site = sites.site(new SiteId(id));
        LegalListFilter filter = new LegalListFilter(status, q, page);
        model.addAttribute("lines", list.page(reader.actor(), site.agency(), filter));
        model.addAttribute("site", site);
        model.addAttribute("filter", filter);
        model.addAttribute("writes", rights.mayWrite(reader.actor(), site));
        return "legislation/list";
    }

    @GetMapping("/sites/{id}/new")
    String fresh(@AuthenticationPrincipal SignedIn editor, @PathVariable UUID id, Model model) {
        Site site = sites.site(new SiteId(id));
        rights.seen(editor.actor(), site.agency());
        if (!rights.mayWrite(editor.actor(), site)) {
            throw LegislationException.missing("portal.not-found");
        }
        model.addAttribute("site", site);
        model.addAttribute("issuer", directory.agency(site.agency()).name());
        return "legislation/new";
    }

    @GetMapping("/documents/{id}")
    String document(@AuthenticationPrincipal SignedIn reader, @PathVariable UUID id, Model model) {
        LegalView view = legislation.see(reader.actor(), new LegalId(id));
        model.addAttribute("view", view);
        model.addAttribute("writes", rights.mayWrite(reader.actor(), view.site()));
        model.addAttribute("approves", rights.mayApprove(reader.actor(), view.site()));
        model.addAttribute("removes", rights.mayRemove(reader.actor(), view.site()));
        model.addAttribute("people", people(view));
        model.addAttribute("today", VietnamTime.today(clock));
        return "legislation/document";
    }

    private Map<PersonId, String> people(LegalView view) {
        Set<PersonId> known = new HashSet<>();
        for (LegalVersion version : view.versions()) {
            if (version.writtenBy() != null) {
                known.add(version.writtenBy());
            }
            if (version.approvedBy() != null) {
                known.add(version.approvedBy());
            }
        }
        return directory.people(known).values().stream().collect(Collectors.toMap(Person::id, Person::fullName));
    }
}

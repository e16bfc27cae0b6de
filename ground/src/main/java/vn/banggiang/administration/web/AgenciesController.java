package vn.banggiang.administration.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.banggiang.administration.Agencies;
import vn.banggiang.administration.DelegationDesk;
import vn.banggiang.administration.DirectoryFiles;
import vn.banggiang.administration.Jurisdiction;
import vn.banggiang.administration.Staff;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.identity.SignedIn;

/** The province's agencies, and one agency with its people and units. */
@Controller
@RequestMapping("/administration")
class AgenciesController {

    private static final int MOST_SHOWN = 60;

    private final Directory directory;
    private final Agencies agencies;
    private final Staff staff;
    private final DelegationDesk delegations;
    private final DirectoryFiles files;

    AgenciesController(
            Directory directory, Agencies agencies, Staff staff, DelegationDesk delegations, DirectoryFiles files) {
        this.directory = directory;
        this.agencies = agencies;
        this.staff = staff;
        this.delegations = delegations;
        this.files = files;
    }

    /** Whoever administers one agency has nothing to choose. */
    @GetMapping
    String agencies(
            @AuthenticationPrincipal SignedIn administrator, @RequestParam(defaultValue = "") String q, Model model) {
        Jurisdiction jurisdiction = Jurisdiction.of(administrator.actor());
        if (!jurisdiction.isProvince()) {
            return "redirect:/administration/agencies/" + jurisdiction.home();
        }
        model.addAttribute("query", q);
        model.addAttribute("agencies", directory.search(q, MOST_SHOWN));
        model.addAttribute("most", MOST_SHOWN);
        return "administration/agencies";
    }

    @GetMapping("/agencies/{id}")
    String agency(@AuthenticationPrincipal SignedIn administrator, @PathVariable UUID id, Model model) {
        AgencyId agency = new AgencyId(id);
        model.addAttribute("staff", staff.of(administrator.actor(), agency));
        model.addAttribute("agency", directory.agency(agency));
        model.addAttribute("units", directory.units(agency));
        model.addAttribute("delegations", delegations.of(administrator.actor(), agency));
        model.addAttribute("mayChange", agencies.mayChange(administrator.actor(), agency));
        model.addAttribute("jurisdiction", Jurisdiction.of(administrator.actor()));
        return "administration/agency";
    }

    @PostMapping("/import")
    String load(
            @AuthenticationPrincipal SignedIn administrator,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            RedirectAttributes next) {
        List<Resource> chosen = Objects.requireNonNullElse(files, List.<MultipartFile>of()).stream()
                .filter(file -> !file.isEmpty())
                .map(MultipartFile::getResource)
                .toList();
        next.addFlashAttribute("report", this.files.load(administrator.actor(), chosen));
        return "redirect:/administration";
    }
}

package vn.banggiang.administration.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.administration.AdministrationException;
import vn.banggiang.administration.Agencies;
import vn.banggiang.administration.Jurisdiction;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyCode;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.AgencyLevel;
import vn.banggiang.directory.AgencyProfile;
import vn.banggiang.directory.Directory;
import vn.banggiang.identity.SignedIn;

/** Opens, renames and closes agencies. */
@Controller
@RequestMapping("/administration/agencies")
class AgencyProfileController {

    private static final String FORM = "administration/agencyform";
    private static final List<AgencyLevel> LEVELS = List.of(AgencyLevel.PROVINCE, AgencyLevel.COMMUNE);
    private static final List<AgencyLevel> OF_A_DISTRICT = List.of(AgencyLevel.values());

    private final Agencies agencies;
    private final Directory directory;

    AgencyProfileController(Agencies agencies, Directory directory) {
        this.agencies = agencies;
        this.directory = directory;
    }

    @GetMapping("/new")
    String blank(@AuthenticationPrincipal SignedIn administrator, Model model) {
        if (!Jurisdiction.of(administrator.actor()).isProvince()) {
            return "redirect:/administration";
        }
        return form(null, null, model);
    }

    @PostMapping
    String open(@AuthenticationPrincipal SignedIn administrator, @ModelAttribute AgencyForm form) {
        return to(agencies.open(administrator.actor(), form.profile(this::known)));
    }

    @GetMapping("/{id}/profile")
    String filled(@AuthenticationPrincipal SignedIn administrator, @PathVariable UUID id, Model model) {
        AgencyId agency = new AgencyId(id);
        return form(agency, agencies.profile(administrator.actor(), agency), model);
    }

    @PostMapping("/{id}/profile")
    String rename(
            @AuthenticationPrincipal SignedIn administrator, @PathVariable UUID id, @ModelAttribute AgencyForm form) {
        AgencyId agency = new AgencyId(id);
        agencies.rename(administrator.actor(), agency, form.profile(this::known));
        return to(agency);
    }

    @PostMapping("/{id}/close")
    String close(
            @AuthenticationPrincipal SignedIn administrator,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String successors) {
        List<AgencyId> named = Arrays.stream(successors.split("[;,\\s]+", -1))
                .filter(code -> !code.isEmpty())
                .map(AgencyCode::new)
                .map(this::known)
                .toList();
        agencies.close(administrator.actor(), new AgencyId(id), named);
        return "redirect:/administration";
    }

    private String form(@Nullable AgencyId agency, @Nullable AgencyProfile profile, Model model) {
        model.addAttribute("agency", agency);
        model.addAttribute("profile", profile);
        model.addAttribute("parent", profile == null || profile.parent() == null ? "" : code(profile.parent()));
        model.addAttribute(
                "above",
                directory.agencies().stream()
                        .filter(one ->
                                one.level() == AgencyLevel.PROVINCE && !one.id().equals(agency))
                        .toList());
        // Districts ended with June 2025: one that is still there keeps its level, none is opened.
        boolean district = profile != null && profile.level() == AgencyLevel.DISTRICT;
        model.addAttribute("levels", district ? OF_A_DISTRICT : LEVELS);
        return FORM;
    }

    private String code(AgencyId agency) {
        return directory.agency(agency).code().value();
    }

    private AgencyId known(AgencyCode code) {
        return directory.byCode(code).map(Agency::id).orElseThrow(() -> AdministrationException.noSuchCode(code));
    }

    private static String to(AgencyId agency) {
        return "redirect:/administration/agencies/" + agency;
    }
}

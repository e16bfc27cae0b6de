package vn.banggiang.administration.web;

import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.administration.Units;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.UnitId;
import vn.banggiang.identity.SignedIn;

/** Opens, renames and closes units. */
@Controller
@RequestMapping("/administration")
class UnitsController {

    private final Units units;

    UnitsController(Units units) {
        this.units = units;
    }

    @PostMapping("/agencies/{agency}/units")
    String open(
            @AuthenticationPrincipal SignedIn administrator,
            @PathVariable UUID agency,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String abbreviation) {
        units.open(administrator.actor(), new AgencyId(agency), name, abbreviation);
        return to(new AgencyId(agency));
    }

    @PostMapping("/units/{id}")
    String rename(
            @AuthenticationPrincipal SignedIn administrator,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String abbreviation) {
        return to(units.rename(administrator.actor(), new UnitId(id), name, abbreviation));
    }

    @PostMapping("/units/{id}/close")
    String close(@AuthenticationPrincipal SignedIn administrator, @PathVariable UUID id) {
        return to(units.close(administrator.actor(), new UnitId(id)));
    }

    private static String to(AgencyId agency) {
        return "redirect:/administration/agencies/" + agency;
    }
}

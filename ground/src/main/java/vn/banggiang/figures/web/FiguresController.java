package vn.banggiang.figures.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.UnitId;
import vn.banggiang.figures.Figures;
import vn.banggiang.figures.Figures.Sheet;
import vn.banggiang.figures.MonthlyFigures;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.shell.PageOf;

/** The figures of an agency, or of all of them. */
@Controller
class FiguresController {

    private static final int AGENCIES_A_PAGE = 50;

    private final Figures figures;
    private final MonthlyFigures months;

    FiguresController(Figures figures, MonthlyFigures months) {
        this.figures = figures;
        this.months = months;
    }

    /**
     * All figures of a year, and those of each agency, some agencies a page.
     *
     * @param year 0 for this one
     * @param page from 0
     */
    @GetMapping("/figures")
    String figures(
            @AuthenticationPrincipal SignedIn reader,
            @RequestParam(defaultValue = "0") int year,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        Sheet sheet = figures.read(reader.actor(), year);
        model.addAttribute("sheet", sheet);
        model.addAttribute("agencies", PageOf.of(sheet.agencies(), page, AGENCIES_A_PAGE));
        return "figures/figures";
    }

    /**
     * What was done in time and what was late.
     *
     * @param agency the reader's own when missing
     * @param unit all of the agency's when missing
     */
    @GetMapping("/figures/months")
    String months(
            @AuthenticationPrincipal SignedIn reader,
            @RequestParam(required = false) @Nullable UUID agency,
            @RequestParam(defaultValue = "0") int year,
            @RequestParam(required = false) @Nullable UUID unit,
            Model model) {
        model.addAttribute(
                "year",
                months.read(
                        reader.actor(),
                        agency == null ? null : new AgencyId(agency),
                        year,
                        unit == null ? null : new UnitId(unit)));
        return "figures/months";
    }
}

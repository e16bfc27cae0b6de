package vn.banggiang.cases.open;

import gg.jte.TemplateEngine;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.banggiang.cases.CasePeriod;
import vn.banggiang.cases.facts.CasesException;
import vn.banggiang.directory.Directory;
import vn.banggiang.publicpages.PublicFrame;
import vn.banggiang.publicpages.PublicPage;
import vn.banggiang.publicpages.PublicSite;
import vn.banggiang.shell.Page;

/** How an agency keeps what it appoints, at its portal; of all agencies at the province's. */
@Controller
@RequestMapping("/cong")
class PunctualityController {

    /** Below a portal. */
    static final String PLACE = "thu-tuc-hanh-chinh/dung-hen";

    private static final int QUARTERS = 4;

    private final PublicFrame portals;
    private final OpenPunctuality punctuality;
    private final Directory directory;
    private final TemplateEngine templates;

    PunctualityController(
            PublicFrame portals, OpenPunctuality punctuality, Directory directory, TemplateEngine templates) {
        this.portals = portals;
        this.punctuality = punctuality;
        this.directory = directory;
        this.templates = templates;
    }

    @GetMapping({"/{site}/" + PLACE, "/{site}/en/" + PLACE})
    ResponseEntity<byte[]> punctuality(@PathVariable String site, HttpServletRequest request) {
        PublicSite portal = portals.called(site).orElseThrow(() -> CasesException.missing("portal.not-found"));
        return portals.kept(portal, PLACE, request, shown -> Optional.of(drawn(shown, portal)));
    }

    private PublicPage drawn(Page page, PublicSite portal) {
        Map<String, Object> model = new HashMap<>();
        model.put("page", page);
        model.put("portal", portal);
        model.put("year", punctuality.thisYear());
        boolean province = punctuality.isProvince(portal.agency());
        model.put("lines", province ? ofAll() : ofOne(portal));
        model.put("province", province);
        return PublicPage.listed(
                page.text("cases.punctuality"),
                page.text("cases.punctuality.describes", portal.title()),
                output -> templates.render("cases/open/punctuality.jte", model, output));
    }

    /** Each agency's year, by name. */
    private List<PunctualityLine> ofAll() {
        List<Punctuality> counted = punctuality.ofEach(punctuality.thisYear());
        return counted.stream()
                .map(one -> new PunctualityLine(directory.agency(one.agency()).name(), punctuality.thisYear(), one))
                .sorted(Comparator.comparing(PunctualityLine::name))
                .toList();
    }

    /** The agency's year, and its last quarters. */
    private List<PunctualityLine> ofOne(PublicSite portal) {
        List<CasePeriod> periods = new ArrayList<>();
        periods.add(punctuality.thisYear());
        Stream.iterate(punctuality.thisQuarter(), CasePeriod::previous)
                .limit(QUARTERS)
                .forEach(periods::add);
        return periods.stream()
                .flatMap(period ->
                        punctuality
                                .of(portal.agency(), period)
                                .map(one -> new PunctualityLine("", period, one))
                                .stream())
                .toList();
    }
}

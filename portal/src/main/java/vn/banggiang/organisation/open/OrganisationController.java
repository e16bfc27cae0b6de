package vn.banggiang.organisation.open;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.banggiang.calendar.TypedDay;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.organisation.OrganisationException;
import vn.banggiang.organisation.Week;
import vn.banggiang.portal.PublicAddress;
import vn.banggiang.publicpages.PublicFrame;
import vn.banggiang.publicpages.PublicSite;

/** An agency as everybody reads it: who leads it and when, its units, whom people may turn to. */
@Controller
@RequestMapping(PublicAddress.ROOT)
class OrganisationController {

    /** So far before and after this week timetables are shown; each week is a page that is kept. */
    private static final int WEEKS_AROUND = 8;

    private final PublicFrame portals;
    private final OrganisationPages pages;
    private final Clock clock;

    OrganisationController(PublicFrame portals, OrganisationPages pages, Clock clock) {
        this.portals = portals;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping({"/{site}/" + OrganisationAddresses.LEADERS, "/{site}/en/" + OrganisationAddresses.LEADERS})
    ResponseEntity<byte[]> leaders(@PathVariable String site, HttpServletRequest request) {
        PublicSite portal = portal(site);
        return portals.kept(
                portal, OrganisationAddresses.LEADERS, request, page -> Optional.of(pages.leaders(page, portal)));
    }

    @GetMapping({
        "/{site}/" + OrganisationAddresses.LEADERS + "/{slug}",
        "/{site}/en/" + OrganisationAddresses.LEADERS + "/{slug}"
    })
    ResponseEntity<byte[]> leader(@PathVariable String site, @PathVariable String slug, HttpServletRequest request) {
        PublicSite portal = portal(site);
        return portals.kept(
                portal,
                OrganisationAddresses.LEADERS + "/" + slug,
                request,
                page -> pages.leader(page, portal, slug, thisWeek()));
    }

    /** @param tuan a day of the week; whatever is none, or is too far away, is as if it were left out */
    @GetMapping({"/{site}/" + OrganisationAddresses.TIMETABLE, "/{site}/en/" + OrganisationAddresses.TIMETABLE})
    ResponseEntity<byte[]> timetable(
            @PathVariable String site, @RequestParam(defaultValue = "") String tuan, HttpServletRequest request) {
        PublicSite portal = portal(site);
        Week now = thisWeek();
        Week week = TypedDay.read(tuan)
                .map(Week::of)
                .filter(asked -> Math.abs(asked.weeksAfter(now)) <= WEEKS_AROUND)
                .orElse(now);
        boolean last = week.weeksAfter(now) == WEEKS_AROUND;
        boolean first = week.weeksAfter(now) == -WEEKS_AROUND;
        return portals.kept(
                portal,
                OrganisationAddresses.TIMETABLE + "?" + week.monday(),
                request,
                page -> Optional.of(pages.timetable(page, portal, week, !first, !last)));
    }

    @GetMapping({"/{site}/" + OrganisationAddresses.UNITS, "/{site}/en/" + OrganisationAddresses.UNITS})
    ResponseEntity<byte[]> units(@PathVariable String site, HttpServletRequest request) {
        PublicSite portal = portal(site);
        return portals.kept(
                portal, OrganisationAddresses.UNITS, request, page -> Optional.of(pages.units(page, portal)));
    }

    @GetMapping({"/{site}/" + OrganisationAddresses.CONTACTS, "/{site}/en/" + OrganisationAddresses.CONTACTS})
    ResponseEntity<byte[]> contacts(@PathVariable String site, HttpServletRequest request) {
        PublicSite portal = portal(site);
        return portals.kept(
                portal, OrganisationAddresses.CONTACTS, request, page -> Optional.of(pages.contacts(page, portal)));
    }

    private Week thisWeek() {
        return Week.of(VietnamTime.today(clock));
    }

    private PublicSite portal(String slug) {
        return portals.called(slug).orElseThrow(() -> OrganisationException.missing("portal.not-found"));
    }
}

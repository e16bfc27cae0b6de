package vn.banggiang.organisation.open;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.OpeningTimes;
import vn.banggiang.directory.Person;
import vn.banggiang.directory.PersonId;
import vn.banggiang.organisation.ContactOfficials;
import vn.banggiang.organisation.Leader;
import vn.banggiang.organisation.Leaders;
import vn.banggiang.organisation.PublicUnits;
import vn.banggiang.organisation.TimetableEntry;
import vn.banggiang.organisation.Timetables;
import vn.banggiang.organisation.Week;
import vn.banggiang.portal.PictureForms;
import vn.banggiang.publicpages.PublicFrame;
import vn.banggiang.publicpages.PublicPage;
import vn.banggiang.publicpages.PublicSite;
import vn.banggiang.richtext.PictureSource;
import vn.banggiang.shell.Language;
import vn.banggiang.shell.Page;

/** Draws the pages of an agency's people, units and contacts. */
@Component
class OrganisationPages {

    private final TemplateEngine templates;
    private final Leaders leaders;
    private final PublicUnits units;
    private final ContactOfficials contacts;
    private final Timetables timetables;
    private final PictureForms forms;
    private final PublicFrame portals;
    private final Directory directory;
    private final OpeningTimes times;
    private final String publicAddress;

    OrganisationPages(
            TemplateEngine templates,
            Leaders leaders,
            PublicUnits units,
            ContactOfficials contacts,
            Timetables timetables,
            PictureForms forms,
            PublicFrame portals,
            Directory directory,
            OpeningTimes times,
            @Value("${banggiang.public-address}") URI publicAddress) {
        this.templates = templates;
        this.leaders = leaders;
        this.units = units;
        this.contacts = contacts;
        this.timetables = timetables;
        this.forms = forms;
        this.portals = portals;
        this.directory = directory;
        this.times = times;
        this.publicAddress = publicAddress.toString();
    }

    PublicPage leaders(Page page, PublicSite portal) {
        List<Leader> all = leaders.of(portal.agency());
        return listed(
                page,
                portal,
                "leaders",
                page.text("organisation.open.leaders"),
                Map.of("leaders", all, "portraits", portraits(portal, all)));
    }

    /** Empty for whoever does not lead the agency today. */
    Optional<PublicPage> leader(Page page, PublicSite portal, String slug, Week week) {
        return leaders.of(portal.agency()).stream()
                .filter(leader -> leader.slug().equals(slug))
                .findFirst()
                .map(leader -> listed(
                        page,
                        portal,
                        "leader",
                        leader.post().fullName(),
                        Map.of(
                                "leader", leader,
                                "portraits", portraits(portal, List.of(leader)),
                                "entries", of(leader, timetables.published(portal.agency(), week)))));
    }

    /** @param earlier whether there is a page of the week before, {@code later} of the one after it */
    PublicPage timetable(Page page, PublicSite portal, Week week, boolean earlier, boolean later) {
        List<TimetableEntry> entries = timetables.published(portal.agency(), week);
        return listed(
                page,
                portal,
                "timetable",
                page.text("organisation.timetable"),
                Map.of(
                        "week", week,
                        "entries", entries,
                        "names", names(entries),
                        "earlier", earlier,
                        "later", later));
    }

    PublicPage units(Page page, PublicSite portal) {
        return listed(
                page,
                portal,
                "units",
                page.text("organisation.open.units"),
                Map.of(
                        "agency", directory.agency(portal.agency()),
                        "units", units.of(portal.agency()),
                        "subordinates", subordinates(portal.agency())));
    }

    PublicPage contacts(Page page, PublicSite portal) {
        return listed(
                page,
                portal,
                "contacts",
                page.text("organisation.open.contacts"),
                Map.of(
                        "agency", directory.agency(portal.agency()),
                        "hours", times.of(portal.agency(), page.today()),
                        "planned", times.planned(portal.agency()),
                        "officials", contacts.of(portal.agency())));
    }

    private Map<UUID, PictureSource> portraits(PublicSite portal, List<Leader> all) {
        List<UUID> pictures = all.stream()
                .flatMap(leader -> Stream.ofNullable(leader.text().picture()))
                .toList();
        return forms.at(portal.href(OrganisationAddresses.PORTRAITS + "/"), pictures);
    }

    private static List<TimetableEntry> of(Leader leader, List<TimetableEntry> entries) {
        PersonId person = leader.post().person();
        return entries.stream()
                .filter(entry -> person.equals(entry.text().chair()))
                .toList();
    }

    private Map<PersonId, String> names(List<TimetableEntry> entries) {
        List<PersonId> chairs = entries.stream()
                .flatMap(entry -> Stream.ofNullable(entry.text().chair()))
                .distinct()
                .toList();
        Map<PersonId, String> names = new HashMap<>();
        for (Person person : directory.people(chairs).values()) {
            names.put(person.id(), person.fullName());
        }
        return names;
    }

    private List<Subordinate> subordinates(AgencyId agency) {
        Map<AgencyId, AgencyId> superiors = directory.superiors();
        return directory.agencies().stream()
                .filter(other -> agency.equals(superiors.get(other.id())))
                .map(this::subordinate)
                .toList();
    }

    private Subordinate subordinate(Agency agency) {
        return new Subordinate(
                agency, portals.of(agency.id()).map(PublicSite::href).orElse(""));
    }

    private PublicPage listed(Page page, PublicSite portal, String template, String title, Map<String, Object> more) {
        Map<String, Object> model = new HashMap<>(more);
        model.put("page", page);
        model.put("portal", portal);
        model.put("address", publicAddress + portal.href());
        model.put("here", page.language() == Language.EN ? portal.href("en") : portal.href());
        Content content = output -> templates.render("organisation/open/" + template + ".jte", model, output);
        return PublicPage.listed(title, page.text("organisation.open.describes", title, portal.title()), content);
    }
}

package vn.banggiang.organisation.open;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.ProvinceRoll;
import vn.banggiang.directory.Unit;
import vn.banggiang.organisation.ProfileKind;
import vn.banggiang.portal.Site;
import vn.banggiang.portal.Sites;
import vn.banggiang.publicpages.PublicEntries;
import vn.banggiang.publicpages.PublicEntry;
import vn.banggiang.publicpages.PublicFrame;
import vn.banggiang.shell.Language;
import vn.banggiang.shell.PageOf;

/** The units of agencies in the search of the portals; the directory always knows them. */
@Component
class UnitEntries implements PublicEntries {

    private final Directory directory;
    private final ProvinceRoll roll;
    private final Sites sites;
    private final PublicFrame portals;
    private final Clock clock;

    UnitEntries(Directory directory, ProvinceRoll roll, Sites sites, PublicFrame portals, Clock clock) {
        this.directory = directory;
        this.roll = roll;
        this.sites = sites;
        this.portals = portals;
        this.clock = clock;
    }

    @Override
    public String section() {
        return ProfileKind.UNIT.section().tag();
    }

    @Override
    public Set<String> addresses() {
        return Set.of(OrganisationAddresses.UNITS);
    }

    @Override
    public List<PublicEntry> newest(AgencyId agency, Language language, int most) {
        return entries(directory.units(agency)).limit(most).toList();
    }

    @Override
    public PageOf<PublicEntry> found(@Nullable AgencyId agency, String words, int page) {
        return FoundByName.page(entries(agency == null ? roll.units() : directory.units(agency)), words, page);
    }

    /** All of them stand on one page, which the site map has. */
    @Override
    public List<PublicEntry> onLine(int most) {
        return List.of();
    }

    @Override
    public Map<AgencyId, Instant> newestDates() {
        return sites.all().stream().collect(Collectors.toMap(Site::agency, site -> clock.instant()));
    }

    @Override
    public Optional<Instant> nextChange(AgencyId agency) {
        return Optional.empty();
    }

    private Stream<PublicEntry> entries(List<Unit> units) {
        Instant today = VietnamTime.start(VietnamTime.today(clock));
        return units.stream()
                .flatMap(unit -> portals
                        .of(unit.agency())
                        .map(site -> new PublicEntry(
                                unit.agency(),
                                site.href(OrganisationAddresses.UNITS + "#u-" + unit.id()),
                                unit.name(),
                                "",
                                today))
                        .stream());
    }
}

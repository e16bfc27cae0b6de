package vn.banggiang.procedures.open;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.procedures.facts.Coded;
import vn.banggiang.publicpages.PublicEntries;
import vn.banggiang.publicpages.PublicEntry;
import vn.banggiang.publicpages.PublicFrame;
import vn.banggiang.publicpages.PublicSite;
import vn.banggiang.shell.Language;
import vn.banggiang.shell.PageOf;

/** Procedures in the front pages, the search and the site map of the portals. */
@Component
class ProcedureEntries implements PublicEntries {

    private final OpenProcedures procedures;
    private final PublicFrame portals;

    ProcedureEntries(OpenProcedures procedures, PublicFrame portals) {
        this.procedures = procedures;
        this.portals = portals;
    }

    @Override
    public String section() {
        return "procedures";
    }

    @Override
    public Set<String> addresses() {
        return Set.of(OpenProcedure.LIST);
    }

    @Override
    public List<PublicEntry> newest(AgencyId agency, Language language, int most) {
        return entries(agency, procedures.newest(agency, most));
    }

    @Override
    public PageOf<PublicEntry> found(@Nullable AgencyId agency, String words, int page) {
        PageOf<OpenProcedure> found = procedures.page(agency, ProcedureChoice.of(words), page);
        return new PageOf<>(entries(agency, found.lines()), found.total(), found.page(), found.pageSize());
    }

    @Override
    public List<PublicEntry> onLine(int most) {
        return entries(null, procedures.newest(null, most));
    }

    @Override
    public Map<AgencyId, Instant> newestDates() {
        return procedures.newestDates();
    }

    @Override
    public Optional<Instant> nextChange(AgencyId agency) {
        return procedures.nextChange();
    }

    private List<PublicEntry> entries(@Nullable AgencyId agency, List<OpenProcedure> found) {
        return found.stream().flatMap(procedure -> entry(agency, procedure)).toList();
    }

    /** Asked without a portal, it stands at its keeper's; what has no portal there has no address. */
    private Stream<PublicEntry> entry(@Nullable AgencyId agency, OpenProcedure procedure) {
        return portals.of(agency == null ? procedure.agency() : agency).map(site -> entry(site, procedure)).stream();
    }

    private static PublicEntry entry(PublicSite site, OpenProcedure procedure) {
        return new PublicEntry(
                site.agency(),
                site.href(procedure.below()),
                procedure.facts().name(),
                String.join(
                        ", ",
                        procedure.facts().fields().stream().map(Coded::label).toList()),
                VietnamTime.start(procedure.effective()));
    }
}

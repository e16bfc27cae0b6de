package vn.banggiang.legislation.open;

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
import vn.banggiang.publicpages.PublicEntries;
import vn.banggiang.publicpages.PublicEntry;
import vn.banggiang.publicpages.PublicFrame;
import vn.banggiang.shell.Language;
import vn.banggiang.shell.PageOf;

/** Legal documents in the front pages, the search and the site map of the portals. */
@Component
class LegalEntries implements PublicEntries {

    private final OnLineDocuments documents;
    private final PublicFrame portals;

    LegalEntries(OnLineDocuments documents, PublicFrame portals) {
        this.documents = documents;
        this.portals = portals;
    }

    @Override
    public String section() {
        return "legal-documents";
    }

    @Override
    public Set<String> addresses() {
        return Set.of("van-ban", "du-lieu-mo");
    }

    @Override
    public List<PublicEntry> newest(AgencyId agency, Language language, int most) {
        return entries(documents.newest(agency, most));
    }

    @Override
    public PageOf<PublicEntry> found(@Nullable AgencyId agency, String words, int page) {
        var filter = new LegalFilter(agency, words, null, null, null, null);
        PageOf<OnLineDocument> found = documents.page(filter, page);
        return new PageOf<>(entries(found.lines()), found.total(), found.page(), found.pageSize());
    }

    @Override
    public List<PublicEntry> onLine(int most) {
        return entries(documents.newest(null, most));
    }

    @Override
    public Map<AgencyId, Instant> newestDates() {
        return documents.newestDates();
    }

    @Override
    public Optional<Instant> nextChange(AgencyId agency) {
        return documents.nextChange(agency);
    }

    private List<PublicEntry> entries(List<OnLineDocument> found) {
        return found.stream().flatMap(this::entry).toList();
    }

    /** What stands at no portal that is open yet has no address. */
    private Stream<PublicEntry> entry(OnLineDocument document) {
        return portals
                .of(document.agency())
                .map(site -> new PublicEntry(
                        document.agency(),
                        site.href(document.below()),
                        document.facts().type().vietnamese() + " "
                                + document.facts().code(),
                        document.facts().trichYeu(),
                        VietnamTime.start(document.facts().issued())))
                .stream();
    }
}

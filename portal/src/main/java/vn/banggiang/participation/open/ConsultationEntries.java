package vn.banggiang.participation.open;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.participation.Consultation;
import vn.banggiang.participation.PublishedConsultations;
import vn.banggiang.publicpages.PublicEntries;
import vn.banggiang.publicpages.PublicEntry;
import vn.banggiang.shell.Language;
import vn.banggiang.shell.PageOf;

/** Drafts that are open for comments, on front pages, in the search of portals and on their maps. */
@Component
class ConsultationEntries implements PublicEntries {

    private final PublishedConsultations published;
    private final EntryLines lines;

    ConsultationEntries(PublishedConsultations published, EntryLines lines) {
        this.published = published;
        this.lines = lines;
    }

    @Override
    public String section() {
        return "consultation";
    }

    @Override
    public Set<String> addresses() {
        return Set.of("gop-y-van-ban");
    }

    @Override
    public List<PublicEntry> newest(AgencyId agency, Language language, int most) {
        return language == Language.VI ? entries(published.newest(agency, most)) : List.of();
    }

    @Override
    public PageOf<PublicEntry> found(@Nullable AgencyId agency, String words, int page) {
        return published.found(agency, words, page).map(this::entry);
    }

    @Override
    public List<PublicEntry> onLine(int most) {
        return entries(published.newest(null, most));
    }

    @Override
    public Map<AgencyId, Instant> newestDates() {
        return published.newestDates();
    }

    @Override
    public Optional<Instant> nextChange(AgencyId agency) {
        return published.nextChange(agency);
    }

    private List<PublicEntry> entries(List<Consultation> several) {
        return several.stream()
                .filter(one -> lines.hasPortal(one.agency()))
                .map(this::entry)
                .toList();
    }

    private PublicEntry entry(Consultation one) {
        return lines.line(
                one.agency(),
                "gop-y-van-ban/" + one.number(),
                one.text().title(),
                one.text().body(),
                VietnamTime.start(one.text().from()));
    }
}

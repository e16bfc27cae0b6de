package vn.banggiang.portal;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.publicpages.PublicEntries;

/** Which sections that the decrees ask for are missing at a portal, empty, or older than they should be. */
@Component
public class Completeness {

    private static final String NEWEST = """
            SELECT s.id AS section_id, max(p.dated_at) AS newest
              FROM portal.section s
              LEFT JOIN portal.place p ON p.section_id = s.id AND p.site_id = s.site_id
                AND (p.until_at IS NULL OR p.until_at > :now) AND EXISTS (
                    SELECT FROM portal.validity v WHERE v.article_id = p.article_id AND v.from_at <= :now
                       AND (v.until_at IS NULL OR v.until_at > :now))
             WHERE s.site_id = ANY(:sites)
             GROUP BY s.id
            """;

    private final JdbcClient jdbc;
    private final SectionStore sections;
    private final ObjectProvider<PublicEntries> modules;
    private final Directory directory;
    private final Clock clock;

    Completeness(
            JdbcClient jdbc,
            SectionStore sections,
            ObjectProvider<PublicEntries> modules,
            Directory directory,
            Clock clock) {
        this.jdbc = jdbc;
        this.sections = sections;
        this.modules = modules;
        this.directory = directory;
        this.clock = clock;
    }

    /** How each of these portals stands, in their order. */
    public List<SiteState> of(List<Site> sites) {
        Map<SectionId, Instant> newest = newest(sites);
        Map<?, Agency> agencies =
                directory.agencies(sites.stream().map(Site::agency).collect(Collectors.toSet()));
        return sites.stream()
                .filter(site -> agencies.containsKey(site.agency()))
                .map(site -> state(site, agencies.get(site.agency()), newest))
                .toList();
    }

    private SiteState state(Site site, @Nullable Agency agency, Map<SectionId, Instant> newest) {
        Map<SectionKind, Section> present = sections.of(site.id()).stream()
                .collect(Collectors.toMap(Section::kind, section -> section, (first, second) -> first));
        List<Asked> asked = new ArrayList<>();
        for (SectionKind kind : SectionKind.values()) {
            if (agency != null && kind.isAskedOf(agency.level())) {
                Section section = present.get(kind);
                asked.add(new Asked(
                        kind, section, state(kind, section, section == null ? null : newest.get(section.id()))));
            }
        }
        return new SiteState(site, asked);
    }

    private State state(SectionKind kind, @Nullable Section section, @Nullable Instant newest) {
        if (section == null) {
            return State.MISSING;
        }
        if (newest == null) {
            return State.EMPTY;
        }
        if (kind.isOfTheDirectory()) {
            return State.FRESH;
        }
        return newest.plus(kind.fresh()).isBefore(clock.instant()) ? State.STALE : State.FRESH;
    }

    private Map<SectionId, Instant> newest(List<Site> sites) {
        Map<SectionId, Instant> newest = ofModules(sites);
        jdbc.sql(NEWEST)
                .param("now", Columns.time(clock.instant()))
                .param("sites", sites.stream().map(site -> site.id().value()).toArray(UUID[]::new))
                .query(row -> {
                    Instant at = Columns.instantOrNull(row, "newest");
                    if (at != null) {
                        newest.merge(new SectionId(Columns.uuid(row, "section_id")), at, Completeness::later);
                    }
                });
        return newest;
    }

    private Map<SectionId, Instant> ofModules(List<Site> sites) {
        Map<SectionId, Instant> newest = new HashMap<>();
        for (PublicEntries module : modules) {
            Map<AgencyId, Instant> dates = module.newestDates();
            for (Site site : sites) {
                Instant date = dates.get(site.agency());
                if (date != null) {
                    sections.of(site.id()).stream()
                            .filter(section -> section.kind().tag().equals(module.section()))
                            .forEach(section -> newest.put(section.id(), date));
                }
            }
        }
        return newest;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** How a section stands. */
    public enum State {
        FRESH("good"),
        STALE("soon"),
        EMPTY("now"),
        MISSING("now");

        private final String tone;

        State(String tone) {
            this.tone = tone;
        }

        /** In which colour it is shown. */
        public String tone() {
            return tone;
        }

        /** Message key of its name. */
        public String key() {
            return "portal.complete." + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One mandatory section.
     *
     * @param section or null where there is none
     */
    public record Asked(SectionKind kind, @Nullable Section section, State state) {}

    /** What the decrees ask of one portal. */
    public record SiteState(Site site, List<Asked> asked) {

        /** How many of them are there and fresh. */
        public long fresh() {
            return asked.stream().filter(one -> one.state() == State.FRESH).count();
        }
    }
}

package vn.banggiang.portal;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.identity.Actor;
import vn.banggiang.shell.Language;
import vn.banggiang.words.PlainText;

/** Opens portals, says how they look, closes them. A portal that was closed stays readable: it is an archive. */
@Service
public class Sites {

    private static final int LONGEST_TITLE = 200;

    private final SiteStore store;
    private final SectionStore sections;
    private final Successors successors;
    private final PortalRights rights;
    private final PortalJournal journal;
    private final Directory directory;
    private final MessageSource messages;
    private final Clock clock;

    Sites(
            SiteStore store,
            SectionStore sections,
            Successors successors,
            PortalRights rights,
            PortalJournal journal,
            Directory directory,
            MessageSource messages,
            Clock clock) {
        this.store = store;
        this.sections = sections;
        this.successors = successors;
        this.rights = rights;
        this.journal = journal;
        this.directory = directory;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Opens an agency's portal with the sections that the decrees ask of its level; opened twice it is opened once. Archives
     * of agencies that ended in this one lead to it.
     *
     * @return the portal of the agency, also where it was there before
     */
    @Transactional
    public SiteId open(Actor administrator, SiteId id, AgencyId agencyId) {
        PortalRights.requireOpener(administrator);
        Agency agency = directory.agency(agencyId);
        Optional<Site> present = store.of(agencyId);
        if (present.isPresent()) {
            return present.get().id();
        }
        Site site = new Site(
                id,
                agencyId,
                free(Slug.of(agency.name(), id.toString())),
                null,
                agency.name(),
                agency.name(),
                Colour.RIVER,
                clock.instant(),
                null,
                null,
                null,
                0);
        if (store.open(site)) {
            lay(id, agency);
            successors.lead();
            journal.note(administrator, "portal.act.opened", site, Map.of("agency", agency.name()));
        }
        return id;
    }

    /** Says how it is called and looks, and under which name of its own it answers. */
    @Transactional
    public void change(Actor by, SiteId id, String title, String titleEn, Colour colour, @Nullable HostName host) {
        Site site = store.locked(id).orElseThrow(Sites::notFound);
        rights.requireKeeper(by, site);
        store.change(id, name("title", title), name("titleEn", titleEn), colour, host);
        journal.note(by, "portal.act.changed", site, Map.of("title", title));
    }

    /**
     * Closes it for good: what it has stays to be read, under a banner.
     *
     * @param successor whose portal goes on, or null
     */
    @Transactional
    public void close(Actor administrator, SiteId id, @Nullable SiteId successor) {
        PortalRights.requireOpener(administrator);
        Site site = store.locked(id).orElseThrow(Sites::notFound);
        if (!site.isOpen()) {
            return;
        }
        if (successor != null && (successor.equals(id) || !site(successor).isOpen())) {
            throw PortalException.invalid("successor", "portal.successor-invalid");
        }
        store.close(id, successor, clock.instant());
        journal.note(administrator, "portal.act.closed", site, Map.of("title", site.title()));
    }

    /** Calls a section otherwise; its address stays. */
    @Transactional
    public void rename(Actor by, SectionId id, String title, String titleEn) {
        Section section = section(id);
        Site site = site(section.site());
        rights.requireKeeper(by, site);
        sections.rename(id, name("title", title), name("titleEn", titleEn));
        store.changed(site.id());
        journal.note(by, "portal.act.section-renamed", site, Map.of("section", title));
    }

    /** What readers get at the agency's portal has changed by an act of another module: every node draws its pages anew. */
    @Transactional
    public void changed(AgencyId agency) {
        store.of(agency).ifPresent(site -> store.changed(site.id()));
    }

    /** The portal; {@code portal.not-found} where there is none. */
    public Site site(SiteId id) {
        return store.find(id).orElseThrow(Sites::notFound);
    }

    /** The agency's portal, if it has one. */
    public Optional<Site> of(AgencyId agency) {
        return store.of(agency);
    }

    /** All of them, by name. */
    public List<Site> all() {
        return store.all();
    }

    /** Its sections in the order of the menu. */
    public List<Section> sections(SiteId site) {
        return sections.of(site);
    }

    /** The section; {@code portal.no-section} where there is none. */
    public Section section(SectionId id) {
        return sections.find(id).orElseThrow(() -> PortalException.missing("portal.no-section"));
    }

    private void lay(SiteId site, Agency agency) {
        List<SectionKind> kinds = SectionKind.of(agency.level());
        for (int ordinal = 0; ordinal < kinds.size(); ordinal++) {
            SectionKind kind = kinds.get(ordinal);
            String title = text(kind, Language.VI.locale());
            sections.add(new Section(
                    SectionId.random(),
                    site,
                    kind,
                    Slug.of(title, kind.name().toLowerCase(Locale.ROOT)),
                    title,
                    text(kind, Language.EN.locale()),
                    ordinal));
        }
    }

    private String text(SectionKind kind, Locale language) {
        return messages.getMessage(kind.key(), null, language);
    }

    private Slug free(Slug wished) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(wished::numbered)
                .filter(slug -> !store.isTaken(slug))
                .findFirst()
                .orElseThrow();
    }

    static String name(String field, String typed) {
        String name = PlainText.line(typed);
        if (name.isEmpty() || name.length() > LONGEST_TITLE) {
            throw PortalException.invalid(field, "portal.title-invalid", LONGEST_TITLE);
        }
        return name;
    }

    private static PortalException notFound() {
        return PortalException.missing("portal.not-found");
    }
}

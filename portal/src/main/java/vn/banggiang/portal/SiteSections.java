package vn.banggiang.portal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.identity.Actor;
import vn.banggiang.publicpages.PublicEntries;
import vn.banggiang.shell.Language;
import vn.banggiang.words.PlainText;

/** Adds sections to a portal, orders them, and removes those in which nothing stands. */
@Service
public class SiteSections {

    private final SectionStore sections;
    private final SiteStore sites;
    private final PortalRights rights;
    private final ObjectProvider<PublicEntries> modules;
    private final PortalJournal journal;
    private final MessageSource messages;

    SiteSections(
            SectionStore sections,
            SiteStore sites,
            PortalRights rights,
            ObjectProvider<PublicEntries> modules,
            PortalJournal journal,
            MessageSource messages) {
        this.sections = sections;
        this.sites = sites;
        this.rights = rights;
        this.modules = modules;
        this.journal = journal;
        this.messages = messages;
    }

    /** What a portal does not have yet. */
    public List<SectionKind> missing(SiteId site) {
        List<SectionKind> there = sections.of(site).stream().map(Section::kind).toList();
        return Arrays.stream(SectionKind.values())
                .filter(kind -> !there.contains(kind))
                .toList();
    }

    /**
     * Adds a section behind those that are there; the same id twice adds one. Its address is the name of its kind.
     *
     * @param title as it stands in the menu; the name of the kind where blank, as for {@code titleEn}
     */
    @Transactional
    public SectionId add(Actor by, SectionId id, SiteId siteId, SectionKind kind, String title, String titleEn) {
        Site site = kept(by, siteId);
        if (sections.find(id).filter(there -> there.site().equals(siteId)).isPresent()) {
            return id;
        }
        if (!missing(siteId).contains(kind)) {
            throw PortalException.conflict("portal.section-there");
        }
        String name = text(kind, Language.VI.locale());
        Section section = new Section(
                id,
                siteId,
                kind,
                free(siteId, Slug.of(name, kind.tag())),
                otherwise(title, name),
                otherwise(titleEn, text(kind, Language.EN.locale())),
                sections.of(siteId).size());
        sections.add(section);
        changed(by, site, "portal.act.section-added", section);
        return id;
    }

    /**
     * Puts a section where it shall stand in the menu.
     *
     * @param place counted from 0; beyond the last it is the last
     */
    @Transactional
    public void move(Actor by, SectionId id, int place) {
        Section section = found(id);
        Site site = kept(by, section.site());
        List<Section> order = new ArrayList<>(sections.of(site.id()));
        order.removeIf(one -> one.id().equals(id));
        order.add(Math.clamp(place, 0, order.size()), section);
        IntStream.range(0, order.size())
                .forEach(ordinal -> sections.place(order.get(ordinal).id(), ordinal));
        changed(by, site, "portal.act.section-moved", section);
    }

    /** Removes it; {@code portal.section-in-use} where anything stands or stood in it. Removed twice it is removed once. */
    @Transactional
    public void remove(Actor by, SiteId siteId, SectionId id) {
        Site site = kept(by, siteId);
        Optional<Section> there = sections.find(id).filter(one -> one.site().equals(siteId));
        there.ifPresent(section -> {
            if (sections.isInUse(id) || isFilled(site, section)) {
                throw PortalException.conflict("portal.section-in-use");
            }
            sections.remove(id);
            changed(by, site, "portal.act.section-removed", section);
        });
    }

    private boolean isFilled(Site site, Section section) {
        return modules.stream()
                .filter(module -> module.section().equals(section.kind().tag()))
                .anyMatch(module -> module.newestDates().containsKey(site.agency()));
    }

    private Site kept(Actor by, SiteId id) {
        Site site = sites.locked(id).orElseThrow(() -> PortalException.missing("portal.not-found"));
        rights.requireKeeper(by, site);
        return site;
    }

    private Section found(SectionId id) {
        return sections.find(id).orElseThrow(() -> PortalException.missing("portal.no-section"));
    }

    private void changed(Actor by, Site site, String act, Section section) {
        sites.changed(site.id());
        journal.note(by, act, site, Map.of("section", section.title()));
    }

    private Slug free(SiteId site, Slug wished) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(wished::numbered)
                .filter(slug -> !sections.isTaken(site, slug))
                .findFirst()
                .orElseThrow();
    }

    private static String otherwise(String typed, String name) {
        return PlainText.line(typed).isEmpty() ? name : Sites.name("title", typed);
    }

    private String text(SectionKind kind, Locale language) {
        return messages.getMessage(kind.key(), null, language);
    }
}

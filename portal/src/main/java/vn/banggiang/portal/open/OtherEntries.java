package vn.banggiang.portal.open;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.banggiang.portal.SectionKind;
import vn.banggiang.portal.Site;
import vn.banggiang.publicpages.PublicEntries;
import vn.banggiang.publicpages.PublicEntry;
import vn.banggiang.shell.Language;

/** What other modules have on line at the portals. */
@Component
class OtherEntries {

    private final ObjectProvider<PublicEntries> modules;

    OtherEntries(ObjectProvider<PublicEntries> modules) {
        this.modules = modules;
    }

    List<PublicEntry> newest(Site site, SectionKind kind, Language language, int most) {
        return filling(kind)
                .map(entries -> entries.newest(site.agency(), language, most))
                .orElse(List.of());
    }

    /** The newest of all portals, of each module so many. */
    List<PublicEntry> onLine(int most) {
        return modules.stream()
                .flatMap(entries -> entries.onLine(most).stream())
                .toList();
    }

    Optional<Instant> nextChange(Site site) {
        return modules.stream()
                .flatMap(entries -> entries.nextChange(site.agency()).stream())
                .min(Instant::compareTo);
    }

    /** The kinds of sections that modules fill, in the order of menus. */
    List<SectionKind> kinds() {
        return List.of(SectionKind.values()).stream()
                .filter(kind -> filling(kind).isPresent())
                .toList();
    }

    Optional<PublicEntries> filling(SectionKind kind) {
        return modules.stream()
                .filter(entries -> entries.section().equals(kind.tag()))
                .findFirst();
    }
}

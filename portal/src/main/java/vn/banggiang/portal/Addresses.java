package vn.banggiang.portal;

import java.time.Clock;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.banggiang.publicpages.PublicEntries;

/** Gives articles their addresses: the title's words, once and for good. */
@Component
class Addresses {

    /** What the public pages mean by themselves. */
    private static final Set<String> RESERVED =
            Set.of("en", "tim-kiem", "so-do-trang", "hien-thi", "goi-y", "xem-truoc", "hinh", "tep");

    private final AddressStore store;
    private final SectionStore sections;
    private final ObjectProvider<PublicEntries> modules;
    private final Clock clock;

    Addresses(AddressStore store, SectionStore sections, ObjectProvider<PublicEntries> modules, Clock clock) {
        this.store = store;
        this.sections = sections;
        this.modules = modules;
        this.clock = clock;
    }

    /** The article's address at a site where it is shown; from this title where it has none yet. */
    Slug of(ArticleId article, SiteId site, String title) {
        return store.current(article, site).orElseGet(() -> give(article, site, title));
    }

    /** A new one after these words; the ones before lead there. */
    Slug give(ArticleId article, SiteId site, String title) {
        Slug wished = Slug.of(title, article.toString());
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(wished::numbered)
                .filter(slug -> !isTaken(site, slug))
                .filter(slug -> store.give(site, slug, article, clock.instant()))
                .findFirst()
                .orElseThrow();
    }

    private boolean isTaken(SiteId site, Slug slug) {
        return RESERVED.contains(slug.value())
                || sections.of(site).stream().anyMatch(section -> section.slug().equals(slug))
                || modules.stream().anyMatch(module -> module.addresses().contains(slug.value()));
    }
}

package vn.banggiang.portal;

import java.time.Clock;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Gives articles their addresses: the title's words, once and for good. */
@Component
class Addresses {

    /** What the public pages mean by themselves. */
    private static final Set<String> RESERVED =
            Set.of("en", "tim-kiem", "so-do-trang", "hien-thi", "xem-truoc", "hinh", "tep");

    private final AddressStore store;
    private final Clock clock;

    Addresses(AddressStore store, Clock clock) {
        this.store = store;
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
                .filter(slug -> !RESERVED.contains(slug.value()))
                .filter(slug -> store.give(site, slug, article, clock.instant()))
                .findFirst()
                .orElseThrow();
    }
}

package vn.banggiang.portal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Addresses that an article had at another site before it came here: they lead to it, in one hop, as long as it is on line. */
@Component
public class PastAddresses {

    private static final int LONGEST = 500;

    private final AddressStore store;
    private final Addresses addresses;
    private final Articles articles;
    private final Clock clock;

    PastAddresses(AddressStore store, Addresses addresses, Articles articles, Clock clock) {
        this.store = store;
        this.addresses = addresses;
        this.articles = articles;
        this.clock = clock;
    }

    /**
     * Gives an article that has no address yet the name by which it went there, and keeps where it stood. What another article
     * of the portal has already stays with that one.
     *
     * @param name the last part of its address there; of the title where it has no letter
     * @param paths below the other site, such as {@code 2015/03/cau-moi}, or {@code ?p=12}
     */
    @Transactional
    public void keep(ArticleId id, String name, String title, List<String> paths) {
        Article article = articles.found(id);
        if (store.current(id, article.site()).isEmpty()) {
            addresses.give(id, article.site(), name.isBlank() ? title : name);
        }
        paths.stream()
                .map(PastAddresses::trimmed)
                .filter(path -> !path.isEmpty() && path.length() <= LONGEST)
                .forEach(path -> store.keep(article.site(), path, id, before()));
    }

    /** As addresses of the past are kept and asked for: without slashes around them. */
    public static String trimmed(String path) {
        return path.replaceAll("^/+|/+$", "");
    }

    /** Before any that it has here: the newest is the one to which all lead. */
    private Instant before() {
        return clock.instant().minusSeconds(1);
    }
}

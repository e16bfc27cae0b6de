package vn.banggiang.linkcheck;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.banggiang.identity.Actor;
import vn.banggiang.portal.PortalRights;
import vn.banggiang.portal.Site;
import vn.banggiang.portal.SiteId;
import vn.banggiang.portal.Sites;
import vn.banggiang.shell.PageOf;

/** Shows the links of a portal that lead nowhere to those who work there. */
@Service
public class BrokenLinks {

    /** Lines of a list. */
    public static final int PAGE_SIZE = 50;

    private static final int LAST_PAGE = 500;

    private final LinkStore store;
    private final LinkCheck check;
    private final PortalRights rights;
    private final Sites sites;

    BrokenLinks(LinkStore store, LinkCheck check, PortalRights rights, Sites sites) {
        this.store = store;
        this.check = check;
        this.rights = rights;
        this.sites = sites;
    }

    /** A page of them, counted from 0; {@code portal.not-found} for who does not work there. */
    public Board at(Actor reader, SiteId id, int page) {
        Site site = sites.site(id);
        rights.requireSight(reader, site);
        int asked = Math.clamp(page, 0, LAST_PAGE);
        return new Board(
                site,
                new PageOf<>(store.broken(id, PAGE_SIZE, asked * PAGE_SIZE), store.countBroken(id), asked, PAGE_SIZE),
                store.count(id),
                store.gatheredAt(id).orElse(null),
                check.asksOutside());
    }

    /**
     * What is known of a portal's links.
     *
     * @param links how many there are in all
     * @param gatheredAt when its texts were gone through last, or null
     * @param asksOutside whether other sites are asked
     */
    public record Board(
            Site site,
            PageOf<BrokenLink> broken,
            long links,
            @Nullable Instant gatheredAt,
            boolean asksOutside) {}
}

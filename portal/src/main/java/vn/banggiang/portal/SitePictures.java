package vn.banggiang.portal;

import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.identity.Actor;
import vn.banggiang.pictures.Crop;
import vn.banggiang.pictures.Pictures;
import vn.banggiang.richtext.RichText;
import vn.banggiang.shell.PageOf;

/**
 * The pictures of a portal: brought by who writes there, chosen for its articles, and for no other portal's. What of them
 * everybody sees follows from what is on line.
 */
@Service
public class SitePictures {

    /** Pictures on one page of the chooser. */
    public static final int PAGE_SIZE = 24;

    private final SitePictureStore store;
    private final Pictures pictures;
    private final Sites sites;
    private final PortalRights rights;
    private final PortalJournal journal;
    private final Clock clock;

    SitePictures(
            SitePictureStore store,
            Pictures pictures,
            Sites sites,
            PortalRights rights,
            PortalJournal journal,
            Clock clock) {
        this.store = store;
        this.pictures = pictures;
        this.sites = sites;
        this.rights = rights;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Takes a picture in, for who writes in any section; the same part of the same bytes is one picture.
     *
     * @param name as the browser names it
     * @param content at most 20 MB; what cannot become a picture is refused as {@link Pictures#take} says
     */
    @Transactional
    public UUID bring(Actor editor, SiteId id, String name, InputStream content, Crop part) {
        Site site = sites.site(id);
        rights.requireWriterSomewhere(editor, site, sites.sections(id));
        UUID picture = pictures.take(id.value(), content, part);
        String called = BroughtName.of(name, picture.toString()).value();
        if (store.add(id, picture, called, editor.person(), clock.instant())) {
            journal.note(editor, "portal.act.picture-brought", site, Map.of("name", called));
        }
        return picture;
    }

    /** A page of those whose name has these words, for who may see the portal's work. */
    public PageOf<SitePicture> page(Actor reader, SiteId id, String words, int page) {
        rights.requireSight(reader, sites.site(id));
        List<SitePicture> lines = store.page(id, words, PAGE_SIZE, page * PAGE_SIZE);
        return new PageOf<>(lines, store.count(id, words), page, PAGE_SIZE);
    }

    /** Whether it is one of this portal's. */
    public boolean isOf(SiteId site, UUID picture) {
        return store.own(site, List.of(picture)) == 1;
    }

    /** {@code portal.foreign-picture} for a text with a picture that nobody brought to this portal. */
    void requireOwn(SiteId site, RichText text) {
        List<UUID> shown = text.pictures();
        if (!shown.isEmpty() && store.own(site, shown) != shown.size()) {
            throw PortalException.invalid("body", "portal.foreign-picture");
        }
    }
}

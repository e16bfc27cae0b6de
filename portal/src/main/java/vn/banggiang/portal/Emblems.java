package vn.banggiang.portal;

import java.io.InputStream;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.identity.Actor;
import vn.banggiang.pictures.Crop;
import vn.banggiang.pictures.Pictures;

/** The sign of a portal in its head: one picture, or what the platform draws. */
@Service
public class Emblems {

    private final SiteStore sites;
    private final SitePictureStore shelf;
    private final Pictures pictures;
    private final PortalRights rights;
    private final PortalJournal journal;
    private final Clock clock;

    Emblems(
            SiteStore sites,
            SitePictureStore shelf,
            Pictures pictures,
            PortalRights rights,
            PortalJournal journal,
            Clock clock) {
        this.sites = sites;
        this.shelf = shelf;
        this.pictures = pictures;
        this.rights = rights;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Shows this picture from now on, as soon as its forms are made.
     *
     * @param content as {@link Pictures#take} takes it
     */
    @Transactional
    public void show(Actor keeper, SiteId id, String name, InputStream content) {
        Site site = kept(keeper, id);
        UUID picture = pictures.take(id.value(), content, Crop.WHOLE);
        String called = BroughtName.of(name, picture.toString()).value();
        shelf.add(id, picture, called, keeper.person(), clock.instant());
        if (!picture.equals(site.emblem())) {
            sites.emblem(id, picture);
            journal.note(keeper, "portal.act.emblem", site, Map.of("name", called));
        }
    }

    /** Shows what the platform draws again. */
    @Transactional
    public void remove(Actor keeper, SiteId id) {
        Site site = kept(keeper, id);
        if (site.emblem() != null) {
            sites.emblem(id, null);
            journal.note(keeper, "portal.act.emblem-removed", site, Map.of());
        }
    }

    private Site kept(Actor keeper, SiteId id) {
        Site site = sites.locked(id).orElseThrow(() -> PortalException.missing("portal.not-found"));
        rights.requireKeeper(keeper, site);
        return site;
    }
}

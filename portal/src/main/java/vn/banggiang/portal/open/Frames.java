package vn.banggiang.portal.open;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.Directory;
import vn.banggiang.portal.KnownSites;
import vn.banggiang.portal.Site;
import vn.banggiang.shell.Pages;

/** Makes what is the same on every page of a portal. */
@Component
class Frames {

    private final Pages pages;
    private final Directory directory;

    Frames(Pages pages, Directory directory) {
        this.pages = pages;
        this.directory = directory;
    }

    Frame of(KnownSites known, Site site, Look look, String path) {
        return new Frame(
                pages.ofNobody(look.language(), look.appearance(), path),
                look,
                site,
                agency(site),
                main(known).orElse(null),
                Optional.ofNullable(site.successor()).flatMap(known::site).orElse(null),
                known.sectionsOf(site),
                known.bannersAt(site));
    }

    /** The portal of the agency that stands above all others. */
    Optional<Site> main(KnownSites known) {
        return directory.province().flatMap(province -> known.of(province.id()));
    }

    /** An agency that ended is called as it was on its last day. */
    private Agency agency(Site site) {
        return site.closedAt() == null
                ? directory.agency(site.agency())
                : directory.agency(site.agency(), VietnamTime.day(site.openedAt()));
    }
}

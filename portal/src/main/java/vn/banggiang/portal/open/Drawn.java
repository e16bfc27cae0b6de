package vn.banggiang.portal.open;

import java.util.List;
import vn.banggiang.portal.Banner;
import vn.banggiang.portal.KnownSites;
import vn.banggiang.portal.Site;

/** What a page was drawn from: another revision or another banner makes it old. */
record Drawn(long revision, List<Banner> banners) {

    static Drawn of(Site site, KnownSites known) {
        return new Drawn(site.revision(), known.bannersAt(site));
    }
}

package vn.banggiang.portal.open;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.Directory;
import vn.banggiang.portal.KnownSites;
import vn.banggiang.portal.PictureForms;
import vn.banggiang.portal.PublicAddress;
import vn.banggiang.portal.Site;
import vn.banggiang.richtext.PictureSource;
import vn.banggiang.shell.Pages;

/** Makes what is the same on every page of a portal. */
@Component
class Frames {

    private final Pages pages;
    private final Directory directory;
    private final PictureForms forms;

    Frames(Pages pages, Directory directory, PictureForms forms) {
        this.pages = pages;
        this.directory = directory;
        this.forms = forms;
    }

    Frame of(KnownSites known, Site site, Look look, String path) {
        return new Frame(
                pages.ofNobody(look.language(), look.appearance(), path),
                look,
                site,
                agency(site),
                main(known).orElse(null),
                Optional.ofNullable(site.successor()).flatMap(known::site).orElse(null),
                emblem(site),
                known.sectionsOf(site),
                known.bannersAt(site));
    }

    private @Nullable PictureSource emblem(Site site) {
        return Optional.ofNullable(site.emblem())
                .map(picture -> forms.at(PublicAddress.pictures(site.slug()), List.of(picture))
                        .get(picture))
                .orElse(null);
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

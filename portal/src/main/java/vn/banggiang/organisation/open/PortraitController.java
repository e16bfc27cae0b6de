package vn.banggiang.organisation.open;

import java.time.Duration;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.banggiang.organisation.Leaders;
import vn.banggiang.organisation.OrganisationException;
import vn.banggiang.portal.PictureFile;
import vn.banggiang.portal.PictureForms;
import vn.banggiang.portal.PublicAddress;
import vn.banggiang.publicpages.PublicFrame;
import vn.banggiang.publicpages.PublicSite;

/** The pictures of those who lead an agency today, and of nobody else. */
@Controller
class PortraitController {

    /** Its bytes never change; nothing on the way gives out what was taken off since. */
    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();

    private final PublicFrame portals;
    private final Leaders leaders;
    private final PictureForms forms;

    PortraitController(PublicFrame portals, Leaders leaders, PictureForms forms) {
        this.portals = portals;
        this.leaders = leaders;
        this.forms = forms;
    }

    @GetMapping(PublicAddress.ROOT + "/{site}/" + OrganisationAddresses.PORTRAITS + "/{picture}/{file}")
    ResponseEntity<byte[]> portrait(@PathVariable String site, @PathVariable UUID picture, @PathVariable String file) {
        return portals.called(site)
                .filter(portal -> isShown(portal, picture))
                .flatMap(portal -> PictureFile.named(file))
                .flatMap(named -> forms.answer(picture, named, FOR_GOOD))
                .orElseThrow(() -> OrganisationException.missing("portal.no-picture"));
    }

    private boolean isShown(PublicSite portal, UUID picture) {
        return leaders.of(portal.agency()).stream()
                .anyMatch(leader -> picture.equals(leader.text().picture()));
    }
}

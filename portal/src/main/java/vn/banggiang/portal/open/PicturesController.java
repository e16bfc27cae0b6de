package vn.banggiang.portal.open;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.banggiang.portal.PictureFile;
import vn.banggiang.portal.PictureForms;
import vn.banggiang.portal.PortalException;
import vn.banggiang.portal.Previews;
import vn.banggiang.portal.PublicAddress;
import vn.banggiang.portal.Site;
import vn.banggiang.portal.SiteBoard;
import vn.banggiang.portal.SiteId;

/** The pictures of what is on line, emblems, and those of a draft for who has its link; any other address is none. */
@Controller("openPicturesController")
@RequestMapping(PublicAddress.ROOT + "/{site}")
class PicturesController {

    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();

    private final SiteBoard board;
    private final OnLineFiles online;
    private final Previews previews;
    private final PictureForms forms;

    PicturesController(SiteBoard board, OnLineFiles online, Previews previews, PictureForms forms) {
        this.board = board;
        this.online = online;
        this.previews = previews;
        this.forms = forms;
    }

    /** Its bytes never change: the reader's browser keeps them, and nothing on the way gives out what was withdrawn since. */
    @GetMapping("/hinh/{picture}/{file}")
    ResponseEntity<byte[]> picture(@PathVariable String site, @PathVariable UUID picture, @PathVariable String file) {
        Optional<Site> here = board.known().called(site);
        boolean shown = here.filter(known -> picture.equals(known.emblem()) || online.shows(known.id(), picture))
                .isPresent();
        return answer(shown, picture, file, FOR_GOOD);
    }

    @GetMapping("/xem-truoc/{key}/hinh/{picture}/{file}")
    ResponseEntity<byte[]> ofDraft(
            @PathVariable String site,
            @PathVariable String key,
            @PathVariable UUID picture,
            @PathVariable String file) {
        boolean shown = previews.of(key)
                .filter(preview -> isAt(site, preview.article().site()))
                .filter(preview -> preview.draft().text().body().pictures().contains(picture))
                .isPresent();
        return answer(shown, picture, file, CacheControl.noStore());
    }

    private boolean isAt(String slug, SiteId site) {
        return board.known()
                .called(slug)
                .filter(known -> known.id().equals(site))
                .isPresent();
    }

    private ResponseEntity<byte[]> answer(boolean shown, UUID picture, String name, CacheControl kept) {
        return PictureFile.named(name)
                .filter(file -> shown)
                .flatMap(file -> forms.answer(picture, file, kept))
                .orElseThrow(() -> PortalException.missing("portal.no-picture"));
    }
}

package vn.banggiang.portal.open;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.banggiang.portal.ArticleFiles;
import vn.banggiang.portal.AttachedFile;
import vn.banggiang.portal.PortalException;
import vn.banggiang.portal.Previews;
import vn.banggiang.portal.PublicAddress;
import vn.banggiang.portal.Site;
import vn.banggiang.portal.SiteBoard;

/** The files of what is on line, and those of a draft for who has its link; parts of them as players ask for them. */
@Controller
@RequestMapping(PublicAddress.ROOT + "/{site}")
class FilesController {

    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();

    private final SiteBoard board;
    private final OnLineFiles online;
    private final Previews previews;
    private final ArticleFiles files;

    FilesController(SiteBoard board, OnLineFiles online, Previews previews, ArticleFiles files) {
        this.board = board;
        this.online = online;
        this.previews = previews;
        this.files = files;
    }

    @GetMapping("/tep/{file}")
    ResponseEntity<Resource> file(@PathVariable String site, @PathVariable UUID file) {
        Optional<AttachedFile> found = board.known().called(site).flatMap(here -> online.file(here.id(), file));
        return answer(found, FOR_GOOD);
    }

    @GetMapping("/xem-truoc/{key}/tep/{file}")
    ResponseEntity<Resource> ofDraft(@PathVariable String site, @PathVariable String key, @PathVariable UUID file) {
        Optional<Site> here = board.known().called(site);
        Optional<AttachedFile> found = previews.of(key)
                .filter(preview -> here.filter(
                                known -> known.id().equals(preview.article().site()))
                        .isPresent())
                .flatMap(preview -> preview.draft().files().stream()
                        .filter(one -> one.id().equals(file))
                        .findFirst());
        return answer(found, CacheControl.noStore());
    }

    private ResponseEntity<Resource> answer(Optional<AttachedFile> found, CacheControl kept) {
        return found.map(file -> files.answer(file, kept))
                .orElseThrow(() -> PortalException.missing("portal.no-file-here"));
    }
}

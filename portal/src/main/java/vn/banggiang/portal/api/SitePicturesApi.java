package vn.banggiang.portal.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.pictures.Crop;
import vn.banggiang.portal.SiteId;
import vn.banggiang.portal.SitePicture;
import vn.banggiang.portal.SitePictures;
import vn.banggiang.shell.PageBody;

/** The pictures of a portal, for programs. */
@RestController
@RequestMapping("/api/v1/portal/sites/{id}/pictures")
class SitePicturesApi {

    private static final int LAST_PAGE = 500;

    private final SitePictures pictures;

    SitePicturesApi(SitePictures pictures) {
        this.pictures = pictures;
    }

    /** Those whose name has these words, the newest first. */
    @GetMapping
    PageBody<PictureBody> list(
            @AuthenticationPrincipal SignedIn caller,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page) {
        return PageBody.of(
                pictures.page(caller.actor(), new SiteId(id), q, Math.clamp(page, 0, LAST_PAGE)), PictureBody::of);
    }

    /** Takes a picture in; its number stands in texts as {@code data-picture}. The same bytes are one picture. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    BroughtBody bring(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @RequestParam MultipartFile file)
            throws IOException {
        try (InputStream content = file.getInputStream()) {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            return new BroughtBody(pictures.bring(caller.actor(), new SiteId(id), name, content, Crop.WHOLE));
        }
    }

    /** Its number. */
    record BroughtBody(UUID id) {}

    /** A picture of the portal, and in how many of its articles it stands. */
    record PictureBody(UUID id, String name, int articles) {

        static PictureBody of(SitePicture picture) {
            return new PictureBody(picture.picture(), picture.name(), picture.articles());
        }
    }
}

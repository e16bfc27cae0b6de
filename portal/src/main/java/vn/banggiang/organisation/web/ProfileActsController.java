package vn.banggiang.organisation.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.organisation.OrganisationRights;
import vn.banggiang.organisation.ProfileAddress;
import vn.banggiang.organisation.ProfileKind;
import vn.banggiang.organisation.ProfileView;
import vn.banggiang.organisation.Profiles;
import vn.banggiang.organisation.Subject;
import vn.banggiang.pictures.Crop;
import vn.banggiang.portal.Site;
import vn.banggiang.portal.SiteId;
import vn.banggiang.portal.SitePictures;

/** What is done with what an agency says of a person or a unit. */
@Controller
@RequestMapping(ProfileAddress.ROOT + "{id}/profile")
class ProfileActsController {

    private final Profiles profiles;
    private final OrganisationRights rights;
    private final SitePictures pictures;

    ProfileActsController(Profiles profiles, OrganisationRights rights, SitePictures pictures) {
        this.profiles = profiles;
        this.rights = rights;
        this.pictures = pictures;
    }

    /**
     * @param upon the number of what the editor saw
     * @param picture a new one; none keeps the one from before
     */
    @PostMapping
    String write(
            @AuthenticationPrincipal SignedIn editor,
            @PathVariable UUID id,
            @RequestParam ProfileKind kind,
            @RequestParam UUID subject,
            @RequestParam int upon,
            @ModelAttribute TypedProfile typed,
            @RequestParam(required = false) @Nullable MultipartFile picture,
            @RequestParam(defaultValue = "false") boolean withoutPicture)
            throws IOException {
        Site site = rights.seen(editor.actor(), new SiteId(id));
        Subject of = new Subject(site.agency(), kind, subject);
        ProfileView view = profiles.see(editor.actor(), of);
        UUID kept = withoutPicture ? null : view.text().picture();
        profiles.write(editor.actor(), of, upon, typed.text(brought(editor, site, picture, kept)));
        return page(site, of);
    }

    @PostMapping("/approve")
    String approve(
            @AuthenticationPrincipal SignedIn approver,
            @PathVariable UUID id,
            @RequestParam ProfileKind kind,
            @RequestParam UUID subject,
            @RequestParam int number) {
        Site site = rights.seen(approver.actor(), new SiteId(id));
        Subject of = new Subject(site.agency(), kind, subject);
        profiles.approve(approver.actor(), of, number);
        return page(site, of);
    }

    @PostMapping("/remove")
    String remove(
            @AuthenticationPrincipal SignedIn by,
            @PathVariable UUID id,
            @RequestParam ProfileKind kind,
            @RequestParam UUID subject,
            @RequestParam(defaultValue = "") String words) {
        Site site = rights.seen(by.actor(), new SiteId(id));
        Subject of = new Subject(site.agency(), kind, subject);
        profiles.remove(by.actor(), of, words);
        return page(site, of);
    }

    private @Nullable UUID brought(
            SignedIn editor, Site site, @Nullable MultipartFile picture, @Nullable UUID otherwise) throws IOException {
        if (picture == null || picture.isEmpty()) {
            return otherwise;
        }
        String name = Objects.requireNonNullElse(picture.getOriginalFilename(), "");
        try (InputStream content = picture.getInputStream()) {
            return pictures.bring(editor.actor(), site.id(), name, content, Crop.WHOLE);
        }
    }

    private static String page(Site site, Subject subject) {
        return "redirect:" + ProfileAddress.of(site, subject);
    }
}

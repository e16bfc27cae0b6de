package vn.banggiang.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.util.UriComponentsBuilder;
import vn.banggiang.identity.Actor;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.portal.ArticleId;
import vn.banggiang.portal.ArticleView;
import vn.banggiang.portal.Articles;
import vn.banggiang.portal.PictureFile;
import vn.banggiang.portal.PictureForms;
import vn.banggiang.portal.PortalException;
import vn.banggiang.portal.PortalRights;
import vn.banggiang.portal.Site;
import vn.banggiang.portal.SiteId;
import vn.banggiang.portal.SitePictures;
import vn.banggiang.portal.Sites;
import vn.banggiang.portal.open.OnLineFiles;
import vn.banggiang.refusal.Refusal;
import vn.banggiang.shell.Pages;

/** The pictures of a portal: brought, found, chosen for a text, and seen by those who work at it. */
@Controller
@RequestMapping("/portal/sites/{id}/pictures")
class SitePicturesController {

    private static final CacheControl OWN_BROWSER =
            CacheControl.maxAge(Duration.ofHours(1)).cachePrivate();
    private static final int LAST_PAGE = 500;

    private final SitePictures pictures;
    private final PictureForms forms;
    private final Articles articles;
    private final Sites sites;
    private final OnLineFiles online;
    private final PortalRights rights;
    private final Pages pages;

    SitePicturesController(
            SitePictures pictures,
            PictureForms forms,
            Articles articles,
            Sites sites,
            OnLineFiles online,
            PortalRights rights,
            Pages pages) {
        this.pictures = pictures;
        this.forms = forms;
        this.articles = articles;
        this.sites = sites;
        this.online = online;
        this.rights = rights;
        this.pages = pages;
    }

    /** @param article into which one of them is to be put, if any */
    @GetMapping
    String all(
            @AuthenticationPrincipal SignedIn reader,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(required = false) @Nullable UUID article,
            Model model) {
        show(reader.actor(), id, q, page, model);
        model.addAttribute("article", article == null ? null : taker(reader.actor(), new ArticleId(article)));
        return "portal/pictures";
    }

    /** What the editor's dialog shows: a search, a place to bring one, and those that are there. */
    @GetMapping("/chooser")
    String chooser(@AuthenticationPrincipal SignedIn reader, @PathVariable UUID id, Model model) {
        show(reader.actor(), id, "", 0, model);
        return "portal/chooser";
    }

    @GetMapping("/choices")
    String choices(
            @AuthenticationPrincipal SignedIn reader,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String q,
            Model model) {
        show(reader.actor(), id, q, 0, model);
        return "portal/choices";
    }

    /** Brought in the editor's dialog, which says itself why it was refused. */
    @PostMapping("/choices")
    String bringToDialog(
            @AuthenticationPrincipal SignedIn editor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            TypedCrop part,
            HttpServletRequest request,
            Model model)
            throws IOException {
        try {
            bring(editor.actor(), id, file, part);
        } catch (Refusal refused) {
            model.addAttribute(
                    "refused",
                    pages.of(request).text(refused.key(), refused.args().toArray()));
        }
        return choices(editor, id, "", model);
    }

    /** @param article to which the page comes back */
    @PostMapping
    String bring(
            @AuthenticationPrincipal SignedIn editor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable UUID article,
            TypedCrop part)
            throws IOException {
        bring(editor.actor(), id, file, part);
        return "redirect:"
                + UriComponentsBuilder.fromPath("/portal/sites/" + id + "/pictures")
                        .queryParamIfPresent("article", Optional.ofNullable(article))
                        .toUriString();
    }

    /** The small form, for editors. */
    @GetMapping("/{picture}")
    ResponseEntity<byte[]> small(
            @AuthenticationPrincipal SignedIn reader, @PathVariable UUID id, @PathVariable UUID picture) {
        requireSight(reader.actor(), id, picture);
        return forms.smallest(picture)
                .flatMap(file -> forms.answer(picture, file, OWN_BROWSER))
                .orElseThrow(SitePicturesController::missing);
    }

    @GetMapping("/{picture}/{file}")
    ResponseEntity<byte[]> form(
            @AuthenticationPrincipal SignedIn reader,
            @PathVariable UUID id,
            @PathVariable UUID picture,
            @PathVariable String file) {
        requireSight(reader.actor(), id, picture);
        return PictureFile.named(file)
                .flatMap(one -> forms.answer(picture, one, OWN_BROWSER))
                .orElseThrow(SitePicturesController::missing);
    }

    /** Who works here sees what was brought; who may see its past, what was on line here. */
    private void requireSight(Actor reader, UUID id, UUID picture) {
        Site site = sites.site(new SiteId(id));
        boolean own = rights.maySee(reader, site) && pictures.isOf(site.id(), picture);
        boolean past = rights.maySeePast(reader, site) && online.everShowed(site.id(), picture);
        if (!own && !past) {
            throw missing();
        }
    }

    private void show(Actor reader, UUID id, String words, int page, Model model) {
        Site site = sites.site(new SiteId(id));
        var found = pictures.page(reader, site.id(), words, Math.clamp(page, 0, LAST_PAGE));
        model.addAttribute("site", site);
        model.addAttribute("words", words);
        model.addAttribute("found", found);
        model.addAttribute(
                "pictures",
                forms.of(found.lines().stream().map(one -> one.picture()).toList()));
        model.addAttribute(
                "writes",
                sites.sections(site.id()).stream().anyMatch(section -> rights.mayWrite(reader, site, section.id())));
    }

    /** {@code portal.no-article} for one that this person does not write. */
    private PictureList.Taker taker(Actor editor, ArticleId id) {
        ArticleView view = articles.see(editor, id);
        if (!rights.mayWrite(editor, view.site(), view.section().id())) {
            throw PortalException.missing("portal.no-article");
        }
        return PictureList.Taker.of(
                view, view.drafts().toGoOnWith(editor.person()).number());
    }

    private void bring(Actor editor, UUID id, @Nullable MultipartFile file, TypedCrop part) throws IOException {
        if (file == null || file.isEmpty()) {
            throw PortalException.invalid("file", "portal.no-file");
        }
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        try (InputStream content = file.getInputStream()) {
            pictures.bring(editor, new SiteId(id), name, content, part.read());
        }
    }

    private static PortalException missing() {
        return PortalException.missing("portal.no-picture");
    }
}

package vn.banggiang.portal.web;

import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.portal.ArticleFiles;
import vn.banggiang.portal.PortalException;
import vn.banggiang.portal.PortalRights;
import vn.banggiang.portal.Site;
import vn.banggiang.portal.SiteId;
import vn.banggiang.portal.Sites;
import vn.banggiang.portal.open.OnLineFiles;

/** The files of what was on line at a portal, for those who may see its past. */
@Controller
class PastFilesController {

    private final Sites sites;
    private final PortalRights rights;
    private final OnLineFiles onLine;
    private final ArticleFiles files;

    PastFilesController(Sites sites, PortalRights rights, OnLineFiles onLine, ArticleFiles files) {
        this.sites = sites;
        this.rights = rights;
        this.onLine = onLine;
        this.files = files;
    }

    @GetMapping("/portal/sites/{id}/that-day/files/{file}")
    ResponseEntity<Resource> file(
            @AuthenticationPrincipal SignedIn reader, @PathVariable UUID id, @PathVariable UUID file) {
        Site site = sites.site(new SiteId(id));
        rights.requireSightOfThePast(reader.actor(), site);
        return onLine.ever(site.id(), file)
                .map(found -> files.answer(found, CacheControl.noStore()))
                .orElseThrow(() -> PortalException.missing("portal.no-file-here"));
    }
}

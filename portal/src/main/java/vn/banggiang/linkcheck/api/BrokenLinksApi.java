package vn.banggiang.linkcheck.api;

import java.time.Instant;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.linkcheck.BrokenLink;
import vn.banggiang.linkcheck.BrokenLinks;
import vn.banggiang.linkcheck.outside.Answer;
import vn.banggiang.portal.SiteId;
import vn.banggiang.shell.PageBody;

/** The links of a portal that lead nowhere, for programs. */
@RestController
class BrokenLinksApi {

    private final BrokenLinks links;

    BrokenLinksApi(BrokenLinks links) {
        this.links = links;
    }

    /** A page of them, the oldest first. */
    @GetMapping("/api/v1/portal/links/sites/{id}")
    PageBody<BrokenLinkBody> broken(
            @AuthenticationPrincipal SignedIn caller,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int page) {
        return PageBody.of(links.at(caller.actor(), new SiteId(id), page).broken(), BrokenLinkBody::of);
    }

    /** @param status of HTTP, or 0 where none came */
    record BrokenLinkBody(UUID article, String title, String href, Answer.Kind answer, int status, Instant since) {

        static BrokenLinkBody of(BrokenLink link) {
            return new BrokenLinkBody(
                    link.article().value(),
                    link.title(),
                    link.href(),
                    link.answer().kind(),
                    link.answer().status(),
                    link.since());
        }
    }
}

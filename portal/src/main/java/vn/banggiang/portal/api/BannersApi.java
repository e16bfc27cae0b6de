package vn.banggiang.portal.api;

import static vn.banggiang.portal.api.Given.given;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.portal.Banner;
import vn.banggiang.portal.Banners;
import vn.banggiang.portal.SiteId;

/** Urgent notices above portals, for programs. */
@RestController
@RequestMapping("/api/v1/portal/banners")
class BannersApi {

    private final Banners banners;

    BannersApi(Banners banners) {
        this.banners = banners;
    }

    /** Those that everybody sees now. */
    @GetMapping
    List<BannerBody> list() {
        return banners.open().stream().map(BannerBody::of).toList();
    }

    /** Shows one from now on. {@code Idempotency-Key} becomes its id. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    List<BannerBody> set(
            @AuthenticationPrincipal SignedIn caller,
            @RequestBody SetBody body,
            @RequestHeader(name = "Idempotency-Key") Optional<UUID> key) {
        banners.set(
                caller.actor(),
                key.orElseGet(UUID::randomUUID),
                body.site() == null ? null : new SiteId(body.site()),
                given("words", body.words()));
        return list();
    }

    /** Shows it no more. */
    @DeleteMapping("/{banner}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID banner) {
        banners.end(caller.actor(), banner);
    }

    /** @param site where; at every portal where it is left out */
    record SetBody(@Nullable UUID site, @Nullable String words) {}

    /** A notice. */
    record BannerBody(UUID id, @Nullable UUID site, String words, Instant since) {

        static BannerBody of(Banner banner) {
            SiteId site = banner.site();
            return new BannerBody(banner.id(), site == null ? null : site.value(), banner.words(), banner.setAt());
        }
    }
}

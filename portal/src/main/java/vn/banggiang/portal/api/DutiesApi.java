package vn.banggiang.portal.api;

import static vn.banggiang.portal.api.Given.given;

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
import vn.banggiang.directory.PersonId;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.portal.Duties;
import vn.banggiang.portal.Duty;
import vn.banggiang.portal.DutyId;
import vn.banggiang.portal.PortalException;
import vn.banggiang.portal.PortalRights;
import vn.banggiang.portal.Power;
import vn.banggiang.portal.SectionId;
import vn.banggiang.portal.Site;
import vn.banggiang.portal.SiteId;
import vn.banggiang.portal.Sites;

/** Who is charged with writing and approving at a portal, for programs of those who keep it. */
@RestController
@RequestMapping("/api/v1/portal/sites/{id}/duties")
class DutiesApi {

    private final Duties duties;
    private final Sites sites;
    private final PortalRights rights;

    DutiesApi(Duties duties, Sites sites, PortalRights rights) {
        this.duties = duties;
        this.sites = sites;
        this.rights = rights;
    }

    /** Who is charged with what. */
    @GetMapping
    List<DutyBody> list(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id) {
        Site site = sites.site(new SiteId(id));
        if (!rights.mayKeep(caller.actor(), site)) {
            throw PortalException.missing("portal.not-found");
        }
        return duties.at(site.id()).stream().map(DutyBody::of).toList();
    }

    /** Charges somebody of the portal's agency. {@code Idempotency-Key} becomes the charge's id. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    List<DutyBody> give(
            @AuthenticationPrincipal SignedIn caller,
            @PathVariable UUID id,
            @RequestBody ChargeBody body,
            @RequestHeader(name = "Idempotency-Key") Optional<UUID> key) {
        duties.give(
                caller.actor(),
                new DutyId(key.orElseGet(UUID::randomUUID)),
                new SiteId(id),
                body.section() == null ? null : new SectionId(body.section()),
                new PersonId(given("person", body.person())),
                given("power", body.power()));
        return list(caller, id);
    }

    /** Ends a charge. */
    @DeleteMapping("/{duty}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID duty) {
        duties.end(caller.actor(), new DutyId(duty));
    }

    /** @param section in which alone; in all of them where it is left out */
    record ChargeBody(
            @Nullable UUID person,
            @Nullable Power power,
            @Nullable UUID section) {}

    /** A charge. */
    record DutyBody(
            UUID id, UUID person, Power power, @Nullable UUID section) {

        static DutyBody of(Duty duty) {
            SectionId section = duty.section();
            return new DutyBody(
                    duty.id().value(), duty.person().value(), duty.power(), section == null ? null : section.value());
        }
    }
}

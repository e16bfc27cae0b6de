package vn.banggiang.organisation.api;

import static vn.banggiang.organisation.api.WrittenBody.required;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.organisation.Leader;
import vn.banggiang.organisation.Leaders;
import vn.banggiang.organisation.OrganisationRights;
import vn.banggiang.organisation.ProfileKind;
import vn.banggiang.organisation.ProfileLine;
import vn.banggiang.organisation.ProfileList;
import vn.banggiang.organisation.ProfileStanding;
import vn.banggiang.organisation.Profiles;
import vn.banggiang.organisation.Subject;
import vn.banggiang.portal.Site;
import vn.banggiang.portal.SiteId;

/** An agency's leaders, units and contact officials for programs: written and approved as in the pages. */
@RestController
@RequestMapping("/api/v1/portal/organisation/sites/{id}")
class ProfilesApi {

    private final Profiles profiles;
    private final ProfileList list;
    private final Leaders leaders;
    private final OrganisationRights rights;

    ProfilesApi(Profiles profiles, ProfileList list, Leaders leaders, OrganisationRights rights) {
        this.profiles = profiles;
        this.list = list;
        this.leaders = leaders;
        this.rights = rights;
    }

    /** Of whom and of what something may be said, and how it stands. */
    @GetMapping("/profiles")
    List<LineBody> all(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id) {
        var lines = list.of(caller.actor(), new SiteId(id));
        return List.of(ProfileKind.values()).stream()
                .flatMap(kind -> lines.getOrDefault(kind, List.of()).stream())
                .map(LineBody::of)
                .toList();
    }

    /** What was written last of one of them. */
    @GetMapping("/profile")
    ProfileBody one(
            @AuthenticationPrincipal SignedIn caller,
            @PathVariable UUID id,
            @RequestParam ProfileKind kind,
            @RequestParam UUID subject) {
        Site site = rights.seen(caller.actor(), new SiteId(id));
        return body(caller, new Subject(site.agency(), kind, subject));
    }

    /** Says something; it waits for approval. */
    @PostMapping("/profiles")
    ProfileBody write(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @RequestBody WrittenBody body) {
        Site site = rights.seen(caller.actor(), new SiteId(id));
        Subject subject = body.subject(site.agency());
        profiles.write(caller.actor(), subject, required("upon", body.upon()), body.text());
        return body(caller, subject);
    }

    /** Puts what was written last on line. */
    @PostMapping("/profiles/approval")
    ProfileBody approve(
            @AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @RequestBody ApprovalBody body) {
        Site site = rights.seen(caller.actor(), new SiteId(id));
        Subject subject = WrittenBody.of(site.agency(), body.kind(), body.subject());
        profiles.approve(caller.actor(), subject, required("version", body.version()));
        return body(caller, subject);
    }

    /** Takes it off line, with the reason. */
    @PostMapping("/profiles/removal")
    ProfileBody remove(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @RequestBody RemovalBody body) {
        Site site = rights.seen(caller.actor(), new SiteId(id));
        Subject subject = WrittenBody.of(site.agency(), body.kind(), body.subject());
        profiles.remove(caller.actor(), subject, Objects.requireNonNullElse(body.reason(), ""));
        return body(caller, subject);
    }

    /** Who led the agency on a day, and what the portal said of them then; auditors read it too. */
    @GetMapping("/leaders")
    List<LeaderBody> leaders(
            @AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @RequestParam LocalDate on) {
        Site site = rights.seenInThePast(caller.actor(), new SiteId(id));
        return leaders.on(site.agency(), on).stream().map(LeaderBody::of).toList();
    }

    private ProfileBody body(SignedIn caller, Subject subject) {
        return ProfileBody.of(profiles.see(caller.actor(), subject));
    }

    /** @param version which the caller saw */
    record ApprovalBody(
            @Nullable ProfileKind kind,
            @Nullable UUID subject,
            @Nullable Integer version) {}

    /** Why it is taken off. */
    record RemovalBody(
            @Nullable ProfileKind kind,
            @Nullable UUID subject,
            @Nullable String reason) {}

    /** Somebody or a unit, and how it stands with what is said of it. */
    record LineBody(ProfileKind kind, UUID subject, String name, String position, ProfileStanding standing) {

        static LineBody of(ProfileLine line) {
            return new LineBody(
                    line.subject().kind(), line.subject().id(), line.name(), line.position(), line.standing());
        }
    }

    /** Somebody who leads, as everybody reads it. */
    record LeaderBody(
            UUID person,
            String name,
            String position,
            String telephone,
            String email,
            String biography,
            String duties) {

        static LeaderBody of(Leader leader) {
            return new LeaderBody(
                    leader.post().person().value(),
                    leader.post().fullName(),
                    leader.post().position(),
                    leader.text().telephone(),
                    leader.text().email(),
                    leader.text().biography().html(),
                    leader.text().duties().html());
        }
    }
}

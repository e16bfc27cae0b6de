package vn.banggiang.administration;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.AwaitedPosts;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.HeldPost;
import vn.banggiang.directory.Person;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.Personnel;
import vn.banggiang.directory.PostId;
import vn.banggiang.identity.Actor;

/** Posts that wait for a second administrator, the home agency or the province (ADR 0015). */
@Service
public class AwaitedAppointments implements Awaited {

    private static final int MOST = 200;

    private final AwaitedPosts awaited;
    private final Personnel personnel;
    private final Directory directory;
    private final Independence independence;
    private final Homes homes;
    private final Changes changes;

    AwaitedAppointments(
            AwaitedPosts awaited,
            Personnel personnel,
            Directory directory,
            Independence independence,
            Homes homes,
            Changes changes) {
        this.awaited = awaited;
        this.personnel = personnel;
        this.directory = directory;
        this.independence = independence;
        this.homes = homes;
        this.changes = changes;
    }

    @Override
    public List<AwaitedLine> waitingFor(Actor actor) {
        if (!Jurisdiction.reaches(actor)) {
            return List.of();
        }
        List<HeldPost> posts = awaited.all().stream()
                .filter(held -> mayDecide(actor, held))
                .limit(MOST)
                .toList();
        Map<AgencyId, Agency> agencies = directory.agencies(
                posts.stream().map(held -> held.post().agency()).toList());
        Map<PersonId, Person> givers = directory.people(posts.stream()
                .flatMap(held -> Stream.ofNullable(held.awaited()).map(HeldPost.Awaited::giver))
                .collect(Collectors.toSet()));
        return posts.stream().map(held -> line(held, agencies, givers)).toList();
    }

    /**
     * Lets the post take effect, from today on. {@link AdministrationException} {@code administration.not-yours-to-confirm}
     * for who gave it, who is given it, who has their own power from one of them, and who has no say there;
     * {@link vn.banggiang.directory.DirectoryException} {@code directory.post-not-awaited}, {@code directory.post-unknown}.
     */
    @Transactional
    public void confirm(Actor administrator, PostId id) {
        HeldPost held = decided(administrator, id);
        awaited.confirm(id, administrator.person());
        record(administrator, "post-confirmed", held);
    }

    /** Takes the post away; as {@link #confirm}. */
    @Transactional
    public void refuse(Actor administrator, PostId id) {
        HeldPost held = decided(administrator, id);
        awaited.refuse(id);
        record(administrator, "post-refused", held);
    }

    private HeldPost decided(Actor administrator, PostId id) {
        Jurisdiction.of(administrator);
        HeldPost held = personnel.post(id);
        if (held.isAwaited() && !mayDecide(administrator, held)) {
            throw AdministrationException.forbidden("administration.not-yours-to-confirm");
        }
        return held;
    }

    private boolean mayDecide(Actor administrator, HeldPost held) {
        HeldPost.Awaited wait = held.awaited();
        return wait != null
                && hasSay(Jurisdiction.of(administrator), held, wait)
                && independence.isFree(administrator.person(), wait.giver())
                && independence.isFree(administrator.person(), held.post().person());
    }

    private boolean hasSay(Jurisdiction jurisdiction, HeldPost held, HeldPost.Awaited wait) {
        return switch (wait.consent()) {
            case SECOND_ADMINISTRATOR -> jurisdiction.covers(held.post().agency());
            case HOME_AGENCY ->
                homes.of(held.post().person()).filter(jurisdiction::covers).isPresent();
            case PROVINCE -> jurisdiction.isProvince();
        };
    }

    private static AwaitedLine line(HeldPost held, Map<AgencyId, Agency> agencies, Map<PersonId, Person> givers) {
        HeldPost.Awaited wait = Objects.requireNonNull(held.awaited());
        Person giver = givers.get(wait.giver());
        Agency agency = Objects.requireNonNull(agencies.get(held.post().agency()));
        return new AwaitedLine(
                held.post().fullName() + " · " + held.post().position(),
                agency.name(),
                held.post().role().key(),
                giver == null ? "" : giver.fullName(),
                wait.since(),
                "/administration/posts/" + held.id());
    }

    private void record(Actor administrator, String action, HeldPost held) {
        changes.record(
                administrator,
                action,
                "person:" + held.post().person(),
                Map.of(
                        "post", held.id().toString(),
                        "agency", held.post().agency().toString(),
                        "role", held.post().role().name()));
    }
}

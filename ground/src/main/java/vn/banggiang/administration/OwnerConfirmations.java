package vn.banggiang.administration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.Person;
import vn.banggiang.directory.PersonId;
import vn.banggiang.identity.Actor;
import vn.banggiang.identity.DoubtReason;
import vn.banggiang.identity.OwnerDoubt;
import vn.banggiang.identity.OwnerDoubts;

/** What happened to an account, with the names of those who did it, for its owner and for who confirms. */
@Service
public class OwnerConfirmations {

    private final OwnerDoubts doubts;
    private final Independence independence;
    private final Directory directory;

    OwnerConfirmations(OwnerDoubts doubts, Independence independence, Directory directory) {
        this.doubts = doubts;
        this.independence = independence;
        this.directory = directory;
    }

    /**
     * One thing that happened.
     *
     * @param by who did it; empty for the operator
     * @param asked whether the owner has asked for the confirmation
     * @param confirmedAt null while it is open
     */
    public record Line(
            UUID id,
            DoubtReason reason,
            String by,
            Instant at,
            boolean asked,
            @Nullable Instant confirmedAt,
            String confirmedBy) {

        /** Whether nobody has confirmed yet. */
        public boolean isOpen() {
            return confirmedAt == null;
        }
    }

    /** What happened to this account: what is open first, then newest first. */
    public List<Line> of(PersonId owner) {
        return lines(owner, doubt -> true);
    }

    /**
     * What this person may confirm for the owner, newest first and never empty; NOT_FOUND {@code
     * administration.nothing-to-confirm} otherwise, also for who may not know.
     */
    public List<Line> openTo(Actor confirmer, PersonId owner) {
        if (!doubts.reaches(confirmer, owner)) {
            throw AdministrationException.notFound("administration.nothing-to-confirm");
        }
        List<Line> open = lines(owner, OwnerDoubt::isOpen);
        if (open.isEmpty()) {
            throw AdministrationException.notFound("administration.nothing-to-confirm");
        }
        return open;
    }

    /**
     * Confirms as {@link OwnerDoubts#confirm}; also FORBIDDEN {@code administration.owner-not-independent} for whom somebody
     * who gave the reason for the doubt has appointed, or handed a password lately.
     *
     * @param seen the newest of what the confirmer was shown
     */
    public void confirm(Actor confirmer, PersonId owner, UUID seen) {
        openTo(confirmer, owner);
        doubts.of(owner).stream()
                .filter(OwnerDoubt::isOpen)
                .map(OwnerDoubt::raisedBy)
                .filter(by -> by != null && !by.equals(confirmer.person()))
                .filter(by -> !independence.isFree(confirmer.person(), by))
                .findFirst()
                .ifPresent(by -> {
                    throw AdministrationException.forbidden("administration.owner-not-independent");
                });
        doubts.confirm(confirmer, owner, seen);
    }

    /** The owner's name. */
    public String name(PersonId owner) {
        return directory.person(owner).fullName();
    }

    private List<Line> lines(PersonId owner, Predicate<OwnerDoubt> shown) {
        return doubts.of(owner).stream()
                .filter(shown)
                .map(doubt -> new Line(
                        doubt.id(),
                        doubt.reason(),
                        nameOf(doubt.raisedBy()),
                        doubt.raisedAt(),
                        doubt.askedAt() != null,
                        doubt.confirmedAt(),
                        nameOf(doubt.confirmedBy())))
                .toList();
    }

    private String nameOf(@Nullable PersonId person) {
        return person == null
                ? ""
                : directory.people(List.of(person)).values().stream()
                        .map(Person::fullName)
                        .findFirst()
                        .orElse("");
    }
}

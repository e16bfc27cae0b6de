package vn.banggiang.identity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.Role;

/**
 * Whether an account is in its owner's hands. Whoever replaced a password could be at it; so signing and sealing stay
 * closed until a second person, who has asked the owner, says that the owner is back. The one place that knows.
 */
@Service
public class OwnerDoubts {

    private static final int MOST_SHOWN = 10;

    private final DoubtStore kept;
    private final AccountAdministration accounts;
    private final Directory directory;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    OwnerDoubts(
            DoubtStore kept,
            AccountAdministration accounts,
            Directory directory,
            Journal journal,
            ApplicationEventPublisher events) {
        this.kept = kept;
        this.accounts = accounts;
        this.directory = directory;
        this.journal = journal;
        this.events = events;
    }

    /** What happened to this person's account: all that is open, then what was confirmed, newest first; at most ten. */
    public List<OwnerDoubt> of(PersonId person) {
        return kept.of(person, MOST_SHOWN);
    }

    /** FORBIDDEN {@code identity.owner-unconfirmed} while there is any doubt: nothing may be signed or sealed as this person. */
    public void require(PersonId person) {
        if (isInDoubt(person)) {
            throw IdentityException.forbidden("identity.owner-unconfirmed");
        }
    }

    /** Whether nobody has confirmed yet, after something happened. */
    public boolean isInDoubt(PersonId person) {
        return of(person).stream().anyMatch(OwnerDoubt::isOpen);
    }

    /** The owner, back at the account, asks for the confirmation. */
    @Transactional
    public void ask(Actor owner) {
        if (isInDoubt(owner.person())) {
            kept.ask(owner.person());
            record(owner, "identity.owner-confirmation-asked", owner.person(), Map.of());
        }
    }

    /** What happened at the owner's own hand, which asks for the confirmation at once. */
    @Transactional
    public void raise(Actor owner, DoubtReason reason) {
        kept.add(owner.person(), reason, owner.person());
        ask(owner);
    }

    /** Whom this person may confirm of those who ask, longest waiting first; at most 200. */
    public List<PersonId> waitingFor(Actor confirmer) {
        if (!confirmer.is(Role.PROVINCE_ADMINISTRATOR) && !confirmer.is(Role.LEADER)) {
            return List.of();
        }
        return kept.asked().stream()
                .filter(person -> reaches(confirmer, person) && isAnothers(confirmer, of(person)))
                .toList();
    }

    /**
     * Confirms that the owner is back. Province's administrators may, and leaders of an agency where the owner has a post;
     * FORBIDDEN {@code identity.owner-not-yours} for others, for oneself and for whose own account is in doubt, {@code
     * identity.owner-second-person} for who gave the reason; CONFLICT {@code identity.owner-not-back} while the password is
     * the one that was handed over, {@code identity.owner-changed} when something happened since the page was opened.
     *
     * @param seen the newest doubt that the confirmer saw
     */
    @Transactional
    public void confirm(Actor confirmer, PersonId person, UUID seen) {
        List<OwnerDoubt> open = kept.locked(person);
        if (!reaches(confirmer, person)) {
            throw IdentityException.forbidden("identity.owner-not-yours");
        }
        require(confirmer.person());
        if (open.isEmpty() || !open.getFirst().id().equals(seen)) {
            throw IdentityException.conflict("identity.owner-changed");
        }
        if (!isAnothers(confirmer, open)) {
            throw IdentityException.forbidden("identity.owner-second-person");
        }
        AccountLine account = accounts.of(List.of(person)).get(person);
        if (account != null && account.givenUntil() != null) {
            throw IdentityException.conflict("identity.owner-not-back");
        }
        kept.confirm(person, confirmer.person());
        Set<DoubtReason> settled = open.stream().map(OwnerDoubt::reason).collect(Collectors.toSet());
        String reasons = settled.stream().map(DoubtReason::tag).sorted().collect(Collectors.joining(" "));
        record(confirmer, "identity.owner-confirmed", person, Map.of("reasons", reasons));
        events.publishEvent(new OwnerConfirmed(person, settled));
    }

    /** Whether this person is one who may say so of the other. */
    public boolean reaches(Actor confirmer, PersonId person) {
        if (confirmer.person().equals(person)) {
            return false;
        }
        if (confirmer.is(Role.PROVINCE_ADMINISTRATOR)) {
            return true;
        }
        return confirmer.is(Role.LEADER)
                && directory.posts(person).stream()
                        .anyMatch(post -> post.agency().equals(confirmer.agency()));
    }

    private static boolean isAnothers(Actor confirmer, List<OwnerDoubt> doubts) {
        return doubts.stream()
                .filter(OwnerDoubt::isOpen)
                .noneMatch(doubt -> confirmer.person().equals(doubt.raisedBy()));
    }

    private void record(Actor actor, String action, PersonId person, Map<String, String> details) {
        journal.record(
                new JournalEntry(actor.person().value(), actor.agency().value(), action, "person:" + person, details));
    }
}

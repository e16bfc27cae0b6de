package vn.banggiang.incoming;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.PersonId;
import vn.banggiang.identity.Actor;

/**
 * A document's direction (art. 23 and annex IV, "Phiếu giải quyết văn bản đến"): the leader's, and what the head of the
 * lead unit made of it.
 *
 * @param butPhe the instruction; may be empty
 * @param informed who is to know of it and has nothing to do
 * @param deadline last day in time
 * @param assignment to whom the head of the lead unit gave it; null where to nobody
 * @param extension the longer time that is asked for; null where nobody asks
 */
public record Direction(
        String butPhe,
        Assignee lead,
        List<Assignee> coOperating,
        List<Assignee> informed,
        LocalDate deadline,
        PersonId by,
        Instant at,
        @Nullable Assignment assignment,
        @Nullable Extension extension) {

    /** Copies the lists; nobody co-operates with himself, nor is told of what he works on. */
    public Direction {
        coOperating =
                coOperating.stream().distinct().filter(one -> !one.equals(lead)).toList();
        List<Assignee> working = coOperating;
        informed = informed.stream()
                .distinct()
                .filter(one -> !one.equals(lead) && !working.contains(one))
                .toList();
    }

    /** As the leader gives it. */
    static Direction given(Instruction instruction, String butPhe, LocalDate deadline, PersonId by, Instant at) {
        return new Direction(
                butPhe,
                instruction.lead(),
                instruction.coOperating(),
                instruction.informed(),
                deadline,
                by,
                at,
                null,
                null);
    }

    /** The head of the lead unit gives it to one of the unit. */
    Direction assigned(Assignment to) {
        return new Direction(butPhe, lead, coOperating, informed, deadline, by, at, to, extension);
    }

    /** Somebody asks for more time; a later wish takes the place of an earlier one. */
    Direction asking(Extension wish) {
        return new Direction(butPhe, lead, coOperating, informed, deadline, by, at, assignment, wish);
    }

    /** The answer to the wish for more time: the day that was asked for, or none. */
    Direction answered(Extension wish, boolean granted) {
        Assignment work = assignment;
        return new Direction(
                butPhe,
                lead,
                coOperating,
                informed,
                granted ? wish.until() : deadline,
                by,
                at,
                granted && work != null ? work.until(wish.until()) : work,
                null);
    }

    /** Until when this person has to be done: what the head of unit said, where it is about the person. */
    public LocalDate deadlineFor(PersonId person) {
        return Optional.ofNullable(assignment)
                .filter(one -> one.to().equals(person))
                .map(Assignment::deadline)
                .orElse(deadline);
    }

    /** Whether this person is to do it: named by the head of unit, else by the leader. */
    boolean leads(Actor actor) {
        return assignment == null ? lead.means(actor) : assignment.to().equals(actor.person());
    }
}

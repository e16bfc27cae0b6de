package vn.banggiang.participation;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.Role;
import vn.banggiang.identity.Actor;

/**
 * The one rule that decides what somebody may do with a question, asked by pages, lists, search and programs. The office of the
 * agency (clerks, editors, leaders) takes questions in, hands them on and assigns them; whom it assigned writes; a leader who
 * did not write approves. An agency that handed a question on still sees what became of it, and not who asked. The work of an
 * agency that ended is its successor's.
 */
@Component
public class QuestionRights {

    /** On the table {@code q}: the same as {@link QuestionPower#SEES}; its parameters are {@link #params}. */
    static final String SEEN = "(q.assignee = :me OR :office AND (q.agency_id = ANY(:mine) OR q.passed && :mine))";

    private final Directory directory;

    QuestionRights(Directory directory) {
        this.directory = directory;
    }

    /** All that the person may do with it now; empty where it may not even be seen. */
    public Set<QuestionPower> of(Actor actor, Question question) {
        Set<AgencyId> mine = mine(actor);
        boolean office = isOffice(actor) && mine.contains(question.agency());
        boolean leads = actor.is(Role.LEADER) && mine.contains(question.agency());
        boolean assigned = actor.person().equals(question.assignee());
        Set<QuestionPower> powers = EnumSet.noneOf(QuestionPower.class);
        if (office || assigned || (isOffice(actor) && question.passed().stream().anyMatch(mine::contains))) {
            powers.add(QuestionPower.SEES);
        }
        if (office || assigned) {
            powers.add(QuestionPower.READS_ASKER);
        }
        switch (question.state()) {
            case RECEIVED -> add(powers, office, QuestionPower.MODERATES, QuestionPower.ROUTES);
            case ACCEPTED -> add(powers, office, QuestionPower.ROUTES, QuestionPower.ASSIGNS);
            case ASSIGNED -> {
                add(powers, office, QuestionPower.ROUTES, QuestionPower.ASSIGNS);
                add(powers, assigned, QuestionPower.ANSWERS);
            }
            case ANSWERED -> add(powers, leads && !wrote(actor, question), QuestionPower.APPROVES);
            case PUBLISHED -> add(powers, leads && question.openly(), QuestionPower.WITHDRAWS);
            case REFUSED -> {}
        }
        return powers;
    }

    /** {@code participation.not-found} where it may not be seen; otherwise forbidden or too late where this may not be done. */
    void require(Actor actor, Question question, QuestionPower power) {
        Set<QuestionPower> powers = of(actor, question);
        if (!powers.contains(QuestionPower.SEES)) {
            throw ParticipationException.notFound();
        }
        if (!powers.contains(power)) {
            throw power == QuestionPower.APPROVES && wrote(actor, question)
                    ? ParticipationException.forbidden("participation.writer-approves-not")
                    : ParticipationException.forbidden("participation.may-not");
        }
    }

    Map<String, Object> params(Actor actor) {
        Map<String, Object> params = new HashMap<>();
        params.put("me", actor.person().value());
        params.put("office", isOffice(actor));
        params.put("mine", mine(actor).stream().map(AgencyId::value).toArray(UUID[]::new));
        return params;
    }

    /** Whether the person may be of an agency's office at all. */
    static boolean isOffice(Actor actor) {
        return actor.is(Role.CLERK) || actor.is(Role.EDITOR) || actor.is(Role.LEADER);
    }

    private Set<AgencyId> mine(Actor actor) {
        return directory.withPredecessors(actor.agency());
    }

    private static boolean wrote(Actor actor, Question question) {
        return question.answer() != null && question.answer().writtenBy().equals(actor.person());
    }

    private static void add(Set<QuestionPower> powers, boolean held, QuestionPower... more) {
        if (held) {
            powers.addAll(Set.of(more));
        }
    }
}

package vn.banggiang.participation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.calendar.WorkingCalendar;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.PersonId;
import vn.banggiang.identity.Actor;

/** An agency's office says what becomes of a question: taken in, refused, handed on, given to somebody. */
@Service
public class Moderating {

    private static final int MOST_DAYS = 250;

    private final QuestionStore store;
    private final QuestionTrail trail;
    private final QuestionRights rights;
    private final Directory directory;
    private final WorkingCalendar calendar;
    private final Clock clock;

    Moderating(
            QuestionStore store,
            QuestionTrail trail,
            QuestionRights rights,
            Directory directory,
            WorkingCalendar calendar,
            Clock clock) {
        this.store = store;
        this.trail = trail;
        this.rights = rights;
        this.directory = directory;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * Takes it in; taken in twice it is taken in once.
     *
     * @param published as everybody shall read it, without personal data; null where the answer is for who asked alone
     */
    @Transactional
    public void accept(Actor by, QuestionId id, QuestionField field, @Nullable AskedText published) {
        Question question = store.locked(id);
        Question next = question.accepted(
                field,
                published != null,
                published == null ? "" : published.title(),
                published == null ? "" : published.words());
        if (question.equals(next)) {
            rights.require(by, question, QuestionPower.SEES);
            return;
        }
        rights.require(by, question, QuestionPower.MODERATES);
        if (published != null) {
            store.asker(id).ifPresent(asker -> {
                refuseTelling("title", published.title(), asker);
                refuseTelling("words", published.words(), asker);
            });
        }
        store.update(next);
        note(by, id, Happening.Act.ACCEPTED, null, null, "");
    }

    /** Says that it is not answered, and why; who asked reads the reason. */
    @Transactional
    public void refuse(Actor by, QuestionId id, String why) {
        Question question = store.locked(id);
        rights.require(by, question, QuestionPower.SEES);
        String reason = Said.required("reason", why);
        if (question.state() == QuestionState.REFUSED && question.reason().equals(reason)) {
            return;
        }
        rights.require(by, question, QuestionPower.MODERATES);
        store.update(question.refused(by.person(), clock.instant(), reason));
        note(by, id, Happening.Act.REFUSED, null, null, reason);
    }

    /** Hands it on to the agency whose matter it is; its last day stays. */
    @Transactional
    public void route(Actor by, QuestionId id, AgencyId to, String words) {
        Question question = store.locked(id);
        if (question.agency().equals(to)) {
            rights.require(by, question, QuestionPower.SEES);
            return;
        }
        rights.require(by, question, QuestionPower.ROUTES);
        if (directory.open(List.of(to)).isEmpty()) {
            throw ParticipationException.invalid("agency", "participation.no-agency");
        }
        store.update(question.routed(to));
        note(by, id, Happening.Act.ROUTED, to, null, Said.optional("note", words));
    }

    /**
     * Gives it to somebody of the agency.
     *
     * @param workingDays from today, 1 to 250; null keeps the question's own last day
     */
    @Transactional
    public void assign(Actor by, QuestionId id, PersonId to, @Nullable Integer workingDays, String words) {
        Question question = store.locked(id);
        LocalDate due = workingDays == null ? question.due() : deadline(workingDays);
        Question next = question.assigned(to, due);
        if (question.equals(next)) {
            rights.require(by, question, QuestionPower.SEES);
            return;
        }
        rights.require(by, question, QuestionPower.ASSIGNS);
        if (directory.staff(by.agency()).stream()
                .noneMatch(post -> post.person().equals(to))) {
            throw ParticipationException.invalid("person", "participation.no-person");
        }
        store.update(next);
        note(by, id, Happening.Act.ASSIGNED, null, to, Said.optional("note", words));
    }

    private LocalDate deadline(int workingDays) {
        if (workingDays < 1 || workingDays > MOST_DAYS) {
            throw ParticipationException.invalid("days", "participation.days-invalid", MOST_DAYS);
        }
        return calendar.deadline(VietnamTime.today(clock), workingDays);
    }

    private static void refuseTelling(String field, String text, Asker asker) {
        if (PersonalData.tells(text, asker)) {
            throw ParticipationException.invalid(field, "participation.personal-data");
        }
    }

    private void note(
            Actor by,
            QuestionId id,
            Happening.Act act,
            @Nullable AgencyId toAgency,
            @Nullable PersonId toPerson,
            String words) {
        trail.note(id, new Happening(clock.instant(), act, by.person(), by.agency(), toAgency, toPerson, words));
    }
}

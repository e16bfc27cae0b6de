package vn.banggiang.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.cases.facts.Case;
import vn.banggiang.cases.facts.CaseAct;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.cases.facts.CaseState;
import vn.banggiang.cases.facts.CasesException;
import vn.banggiang.cases.facts.Consultation;
import vn.banggiang.cases.facts.Passage;
import vn.banggiang.cases.facts.Reply;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.Role;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.identity.Actor;
import vn.banggiang.outgoing.IssuedDocuments;
import vn.banggiang.shell.Language;
import vn.banggiang.words.PlainText;
import vn.banggiang.workflows.Workflows;
import vn.banggiang.workflows.steps.Step;
import vn.banggiang.workflows.steps.StepKind;

/**
 * Asks other agencies at a step of consultation: each has a row and a clock of its own, they answer in any order, each once. The
 * case goes on when all have, or where its leader went on without one that was silent beyond its time.
 */
@Service
public class Opinions {

    private static final int LONGEST = 4000;

    private final CaseStore store;
    private final OpinionRows rows;
    private final Passages passages;
    private final CaseHistory history;
    private final CaseTimes times;
    private final CaseRights rights;
    private final Workflows workflows;
    private final Directory directory;
    private final IssuedDocuments documents;
    private final MessageSource messages;
    private final Clock clock;

    Opinions(
            CaseStore store,
            OpinionRows rows,
            Passages passages,
            CaseHistory history,
            CaseTimes times,
            CaseRights rights,
            Workflows workflows,
            Directory directory,
            IssuedDocuments documents,
            MessageSource messages,
            Clock clock) {
        this.store = store;
        this.rows = rows;
        this.passages = passages;
        this.history = history;
        this.times = times;
        this.rights = rights;
        this.workflows = workflows;
        this.directory = directory;
        this.documents = documents;
        this.messages = messages;
        this.clock = clock;
    }

    /** Asks, by whose turn it is; an agency that was asked at this step already is not asked again. */
    @Transactional
    public void ask(Actor actor, CaseId id, OpinionOrder order) {
        Case one = seen(actor, id);
        Passage passage = passages.open(id).orElseThrow(Opinions::wrongState);
        rights.requireTurn(actor, passage);
        Step step = step(one);
        if (step.kind() != StepKind.CONSULT || one.state() != CaseState.IN_PROGRESS) {
            throw CasesException.conflict("cases.asks-not-here");
        }
        if (!directory.open(order.agencies()).containsAll(order.agencies())) {
            throw CasesException.invalid("agencies", "cases.no-agency");
        }
        if (order.agencies().contains(passage.agency())) {
            throw CasesException.invalid("agencies", "cases.asks-itself");
        }
        int minutes = order.minutes() == 0 ? step.minutes() : order.minutes();
        order.agencies()
                .forEach(agency -> ask(one, step, passage, agency, new Asking(order.question(), minutes, actor)));
    }

    /** Answers, by whoever holds the role there; the same once more by the same person changes nothing. */
    @Transactional
    public void answer(Actor actor, CaseId id, int ordinal, OpinionAnswer answer) {
        Case one = store.locked(id).orElseThrow(Opinions::notFound);
        Consultation asked = rows.find(id, ordinal).orElseThrow(Opinions::notFound);
        if (!rights.isAsked(actor, asked)) {
            throw notFound();
        }
        rights.requireAnswerer(actor, asked);
        if (isSaidBefore(asked, actor, answer.reply(), answer.words())) {
            return;
        }
        Instant now = clock.instant();
        close(
                asked,
                new Consultation.Closing(
                        answer.reply(),
                        now,
                        actor.person(),
                        answer.words(),
                        document(asked.agency(), answer.document())));
        history.note(one, actor, CaseAct.AGENCY_ANSWERED, said(asked, answer.reply(), answer.words()), now);
    }

    /** Goes on without an answer that is overdue: a leader of the agency that asked, with a reason. */
    @Transactional
    public void passOver(Actor leader, CaseId id, int ordinal, String reason) {
        Case one = seen(leader, id);
        Consultation asked = rows.find(id, ordinal).orElseThrow(Opinions::notFound);
        String words = PlainText.paragraphs(reason);
        if (words.isEmpty() || words.length() > LONGEST) {
            throw CasesException.invalid("reason", "cases.no-reason", LONGEST);
        }
        if (!rights.mayPassOver(leader, one, step(one).slot())) {
            throw CasesException.forbidden("cases.only-its-leader");
        }
        if (isSaidBefore(asked, leader, Reply.PASSED_OVER, words)) {
            return;
        }
        Instant now = clock.instant();
        if (asked.isOpen() && !asked.isLate(now)) {
            throw CasesException.conflict("cases.not-overdue");
        }
        close(asked, new Consultation.Closing(Reply.PASSED_OVER, now, leader.person(), words, null));
        history.note(one, leader, CaseAct.AGENCY_PASSED_OVER, said(asked, Reply.PASSED_OVER, words), now);
    }

    /** A case came to a step: the agencies that its workflow names are asked. */
    void begin(Case one, Step step, Instant now) {
        if (step.kind() != StepKind.CONSULT || step.asks().isEmpty()) {
            return;
        }
        Passage passage = passages.open(one.id()).orElseThrow();
        String question = text("cases.consultation.question", one.asked().name());
        step.asks().stream()
                .flatMap(this::today)
                .distinct()
                .filter(agency -> !agency.equals(passage.agency()))
                .forEach(agency -> ask(one, step, passage, agency, new Asking(question, step.minutes(), null)));
    }

    /**
     * All who were asked since the case stands there have answered or were passed over; where nobody was, words say why.
     *
     * @param words of who moves the case on
     */
    void requireAnswered(Case one, Passage passage, String words) {
        List<Consultation> asked = rows.of(one.id()).stream()
                .filter(consultation -> consultation.passage() == passage.ordinal())
                .toList();
        long open = asked.stream().filter(Consultation::isOpen).count();
        if (open > 0) {
            throw CasesException.conflict("cases.answers-missing", open);
        }
        if (asked.isEmpty() && words.isEmpty()) {
            throw CasesException.invalid("words", "cases.nobody-asked");
        }
    }

    /** The case left the step: answers are not needed any more. */
    void takeBack(CaseId id, Instant now) {
        rows.takeBack(id, now);
    }

    private void ask(Case one, Step step, Passage passage, AgencyId agency, Asking asking) {
        Instant now = clock.instant();
        var span = new OpinionRows.Span(now, times.stepDue(agency, now, asking.minutes()));
        @Nullable PersonId by = asking.by() == null ? null : asking.by().person();
        if (!rows.add(
                one.id(), passage.ordinal(), agency, answering(agency, step.role()), asking.question(), by, span)) {
            return;
        }
        String words = name(agency) + ": " + asking.question();
        if (asking.by() == null) {
            history.note(one, CaseAct.AGENCY_ASKED, words, now);
        } else {
            history.note(one, asking.by(), CaseAct.AGENCY_ASKED, words, now);
        }
    }

    /** The agency, or those that it ended in. */
    private Stream<AgencyId> today(AgencyId agency) {
        List<AgencyId> heirs = directory.open(List.of(agency)).isEmpty() ? directory.successors(agency) : List.of();
        return heirs.isEmpty() ? Stream.of(agency) : heirs.stream().flatMap(this::today);
    }

    /** Who does such a step there; its leader where nobody holds that role. */
    private Role answering(AgencyId agency, Role role) {
        return directory.holders(agency, role).isEmpty() ? Role.LEADER : role;
    }

    private void close(Consultation asked, Consultation.Closing closing) {
        if (!rows.close(asked.caseId(), asked.ordinal(), closing)) {
            throw CasesException.conflict("cases.answered-already");
        }
    }

    private static boolean isSaidBefore(Consultation asked, Actor actor, Reply reply, String words) {
        Consultation.Closing closing = asked.closing();
        return closing != null
                && closing.reply() == reply
                && closing.words().equals(words)
                && actor.person().equals(closing.by());
    }

    private @Nullable OutgoingId document(AgencyId agency, String code) {
        if (code.isEmpty()) {
            return null;
        }
        try {
            return documents.required(agency, code);
        } catch (DocumentsException notIssued) {
            throw CasesException.invalid("document", "cases.no-such-document");
        }
    }

    private String said(Consultation asked, Reply reply, String words) {
        return (name(asked.agency()) + ": " + text(reply.key()) + (words.isEmpty() ? "" : ". " + words)).strip();
    }

    private String name(AgencyId agency) {
        return directory.agency(agency).name();
    }

    private String text(String key, Object... args) {
        Locale vietnamese = Language.VI.locale();
        return messages.getMessage(key, args, vietnamese);
    }

    private Step step(Case one) {
        return workflows
                .version(one.asked().procedure(), one.asked().workflow())
                .workflow()
                .step(one.step())
                .orElseThrow();
    }

    private Case seen(Actor actor, CaseId id) {
        Case one = store.locked(id).orElseThrow(Opinions::notFound);
        rights.requireSight(actor, one);
        return one;
    }

    private static CasesException notFound() {
        return CasesException.missing("cases.not-found");
    }

    private static CasesException wrongState() {
        return CasesException.conflict("cases.wrong-state");
    }

    /** @param by null where the workflow asks */
    private record Asking(
            String question, int minutes, @Nullable Actor by) {}
}

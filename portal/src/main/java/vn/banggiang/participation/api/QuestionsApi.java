package vn.banggiang.participation.api;

import static vn.banggiang.participation.api.Given.given;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.participation.Answering;
import vn.banggiang.participation.AskedText;
import vn.banggiang.participation.Asker;
import vn.banggiang.participation.Moderating;
import vn.banggiang.participation.Question;
import vn.banggiang.participation.QuestionField;
import vn.banggiang.participation.QuestionFilter;
import vn.banggiang.participation.QuestionId;
import vn.banggiang.participation.QuestionLine;
import vn.banggiang.participation.QuestionList;
import vn.banggiang.participation.QuestionReading;
import vn.banggiang.participation.QuestionState;
import vn.banggiang.participation.TermKind;
import vn.banggiang.participation.Terms;
import vn.banggiang.richtext.Cleaner;
import vn.banggiang.shell.PageOf;

/** Questions of citizens for programs of those who answer them: the same acts by the same rights as in the pages. */
@RestController
@RequestMapping("/api/v1/participation")
class QuestionsApi {

    private final QuestionList list;
    private final QuestionReading reading;
    private final Moderating moderating;
    private final Answering answering;
    private final Terms terms;

    QuestionsApi(QuestionList list, QuestionReading reading, Moderating moderating, Answering answering, Terms terms) {
        this.list = list;
        this.reading = reading;
        this.moderating = moderating;
        this.answering = answering;
        this.terms = terms;
    }

    /** A page of those that the caller may see. */
    @GetMapping("/questions")
    QuestionsBody list(
            @AuthenticationPrincipal SignedIn caller,
            @RequestParam(defaultValue = "") Set<QuestionState> status,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page) {
        return QuestionsBody.of(list.page(caller.actor(), new QuestionFilter(status, q, page)));
    }

    /** One question; who asked where that concerns the caller. */
    @GetMapping("/questions/{id}")
    QuestionBody one(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id) {
        return QuestionBody.of(reading.see(caller.actor(), new QuestionId(id)));
    }

    /** Takes it in; without title and words the answer is for who asked alone. */
    @PostMapping("/questions/{id}/acceptance")
    QuestionBody accept(
            @AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @RequestBody AcceptanceBody body) {
        String title = body.title();
        AskedText text = title == null ? null : AskedText.typed(title, given("words", body.words()));
        moderating.accept(caller.actor(), new QuestionId(id), given("field", body.field()), text);
        return one(caller, id);
    }

    /** Refuses it, with the reason. */
    @PostMapping("/questions/{id}/refusal")
    QuestionBody refuse(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @RequestBody WordsBody body) {
        moderating.refuse(caller.actor(), new QuestionId(id), given("reason", body.words()));
        return one(caller, id);
    }

    /** Hands it on to another agency. */
    @PostMapping("/questions/{id}/route")
    QuestionBody route(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @RequestBody RouteBody body) {
        moderating.route(
                caller.actor(),
                new QuestionId(id),
                new AgencyId(given("agency", body.agency())),
                Optional.ofNullable(body.words()).orElse(""));
        return one(caller, id);
    }

    /** Assigns it. */
    @PostMapping("/questions/{id}/assignment")
    QuestionBody assign(
            @AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @RequestBody AssignmentBody body) {
        moderating.assign(
                caller.actor(),
                new QuestionId(id),
                new PersonId(given("person", body.person())),
                body.workingDays(),
                Optional.ofNullable(body.words()).orElse(""));
        return one(caller, id);
    }

    /** Writes the answer and hands it up. */
    @PostMapping("/questions/{id}/answer")
    QuestionBody answer(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @RequestBody WordsBody body) {
        answering.answer(
                caller.actor(),
                new QuestionId(id),
                Cleaner.typed(given("body", body.words())).text());
        return one(caller, id);
    }

    /** Sends the answer out. */
    @PostMapping("/questions/{id}/approval")
    QuestionBody approve(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id) {
        answering.approve(caller.actor(), new QuestionId(id));
        return one(caller, id);
    }

    /** Has the answer written anew, with the reason. */
    @PostMapping("/questions/{id}/return")
    QuestionBody sendBack(
            @AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @RequestBody WordsBody body) {
        answering.sendBack(caller.actor(), new QuestionId(id), given("reason", body.words()));
        return one(caller, id);
    }

    /** Takes it off the portal, with the reason. */
    @PostMapping("/questions/{id}/withdrawal")
    QuestionBody withdraw(
            @AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @RequestBody WordsBody body) {
        answering.withdraw(caller.actor(), new QuestionId(id), given("reason", body.words()));
        return one(caller, id);
    }

    /** Sets a term from a day on; for the province's administrators. */
    @PutMapping("/terms")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void set(@AuthenticationPrincipal SignedIn caller, @RequestBody TermBody body) {
        terms.set(
                caller.actor(),
                given("kind", body.kind()),
                given("from", body.from()),
                given("amount", body.amount()),
                given("source", body.source()));
    }

    /** A page of questions. */
    record QuestionsBody(List<LineBody> questions, long total) {

        static QuestionsBody of(PageOf<QuestionLine> page) {
            return new QuestionsBody(page.lines().stream().map(LineBody::of).toList(), page.total());
        }
    }

    /** One of them. */
    record LineBody(UUID id, long number, String title, UUID agency, QuestionState state, LocalDate due) {

        static LineBody of(QuestionLine line) {
            return new LineBody(
                    line.id().value(),
                    line.number(),
                    line.title(),
                    line.agency().value(),
                    line.state(),
                    line.due());
        }
    }

    /**
     * A question.
     *
     * @param asker null where that does not concern the caller, or is no more known
     * @param answer null before it is written
     * @param proposal what everybody might read of it, before a person has looked
     */
    record QuestionBody(
            UUID id,
            long number,
            UUID agency,
            QuestionField field,
            QuestionState state,
            String title,
            String words,
            boolean openly,
            String publicTitle,
            String publicWords,
            Instant askedAt,
            LocalDate due,
            @Nullable UUID assignee,
            @Nullable String answer,
            String reason,
            AskedText proposal,
            @Nullable Asker asker) {

        static QuestionBody of(QuestionReading.Seen seen) {
            Question question = seen.question();
            return new QuestionBody(
                    question.id().value(),
                    question.number(),
                    question.agency().value(),
                    question.field(),
                    question.state(),
                    question.title(),
                    question.words(),
                    question.openly(),
                    question.publicTitle(),
                    question.publicWords(),
                    question.askedAt(),
                    question.due(),
                    question.assignee() == null ? null : question.assignee().value(),
                    question.answer() == null ? null : question.answer().body().html(),
                    question.reason(),
                    seen.proposal(),
                    seen.asker().orElse(null));
        }
    }

    /** @param title as everybody reads it, with {@code words}; null where nobody does */
    record AcceptanceBody(
            @Nullable QuestionField field,
            @Nullable String title,
            @Nullable String words) {}

    /** What is said with an act. */
    record WordsBody(@Nullable String words) {}

    /** Where it goes. */
    record RouteBody(@Nullable UUID agency, @Nullable String words) {}

    /** @param workingDays from today; null keeps the question's own last day */
    record AssignmentBody(
            @Nullable UUID person,
            @Nullable Integer workingDays,
            @Nullable String words) {}

    /** A term. */
    record TermBody(
            @Nullable TermKind kind,
            @Nullable LocalDate from,
            @Nullable Integer amount,
            @Nullable String source) {}
}

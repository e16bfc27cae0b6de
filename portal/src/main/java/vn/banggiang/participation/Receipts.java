package vn.banggiang.participation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.richtext.RichText;

/** How a question stands, for whoever has its code. */
@Service
public class Receipts {

    private final QuestionStore store;
    private final QuestionTrail trail;

    Receipts(QuestionStore store, QuestionTrail trail) {
        this.store = store;
        this.trail = trail;
    }

    /** Empty for a code that nobody has. */
    public Optional<Receipt> of(ReceiptCode code) {
        return store.of(code)
                .map(question -> new Receipt(
                        code,
                        question.publicTitle().isEmpty() ? question.title() : question.publicTitle(),
                        question.state(),
                        question.agency(),
                        question.due(),
                        trail.of(question.id()).stream()
                                .filter(happening -> happening.act().isTold())
                                .map(happening -> new Step(happening.at(), happening.act(), happening.toAgency()))
                                .toList(),
                        question.state() == QuestionState.PUBLISHED && question.answer() != null
                                ? question.answer().body()
                                : null,
                        question.state() == QuestionState.REFUSED ? question.reason() : "",
                        question.isOnLine() ? question.number() : 0));
    }

    /**
     * What who asked is told: nothing of who handles it, and nothing of who asked.
     *
     * @param answer null before it is answered
     * @param reason why it is not answered; empty otherwise
     * @param number of its public page; 0 where there is none
     */
    public record Receipt(
            ReceiptCode code,
            String title,
            QuestionState state,
            AgencyId agency,
            LocalDate due,
            List<Step> steps,
            @Nullable RichText answer,
            String reason,
            long number) {

        /** Copies the list. */
        public Receipt {
            steps = List.copyOf(steps);
        }
    }

    /** One thing that happened. */
    public record Step(
            Instant at, Happening.Act act, @Nullable AgencyId toAgency) {}
}

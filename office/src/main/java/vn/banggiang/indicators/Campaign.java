package vn.banggiang.indicators;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.AgencyLevel;
import vn.banggiang.indicators.facts.Item;
import vn.banggiang.indicators.facts.Period;

/**
 * A survey: what agencies are asked for a period, and until when.
 *
 * @param runner the agency that runs it, and whose leader approves
 * @param first the day from which it is answered
 * @param last the last day for it
 * @param closedAt null while it runs
 */
public record Campaign(
        CampaignId id,
        AgencyId runner,
        String name,
        Period period,
        LocalDate first,
        LocalDate last,
        @Nullable Instant closedAt,
        List<Question> questions) {

    /** Copies the list. */
    public Campaign {
        questions = List.copyOf(questions);
    }

    /** The same with these questions. */
    Campaign asking(List<Question> asked) {
        return new Campaign(id, runner, name, period, first, last, closedAt, asked);
    }

    /** What an agency of this level is asked. */
    public List<Item> asked(AgencyLevel level) {
        return questions.stream()
                .filter(question -> question.levels().contains(level))
                .map(Question::item)
                .toList();
    }

    /** Why nothing is entered on that day, whatever the form is; empty where it is. */
    public Optional<Lock> lock(LocalDate today) {
        if (closedAt != null) {
            return Optional.of(Lock.CLOSED);
        }
        if (today.isBefore(first)) {
            return Optional.of(Lock.NOT_BEGUN);
        }
        return today.isAfter(last) ? Optional.of(Lock.OVER) : Optional.empty();
    }

    /** One thing that is asked, and at which levels. */
    public record Question(Item item, Set<AgencyLevel> levels) {

        /** Copies the set. */
        public Question {
            levels = Set.copyOf(levels);
        }
    }
}

package vn.banggiang.outgoing;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.Directory;
import vn.banggiang.documents.Narrowing;
import vn.banggiang.documents.SearchCondition;
import vn.banggiang.words.Folding;

/** A list's filters as conditions on outgoing documents. */
@Component
class OutgoingNarrowing {

    private static final int MOST_AGENCIES = 200;

    private final Directory directory;
    private final Clock clock;

    OutgoingNarrowing(Directory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    void add(SearchCondition condition, Narrowing wanted) {
        if (wanted.from() != null) {
            condition.and("d.issue_date >= :from", "from", wanted.from());
        }
        if (wanted.to() != null) {
            condition.and("d.issue_date <= :to", "to", wanted.to());
        }
        if (wanted.type() != null) {
            condition.and("d.type = :type", "type", wanted.type().name());
        }
        if (!wanted.party().isEmpty()) {
            condition.andNamed(
                    wanted.party(),
                    "array_to_string(d.other_recipients, ' ')",
                    "d.recipients && :parties",
                    "parties",
                    called(wanted.party()));
        }
        if (wanted.unit() != null) {
            condition.and("d.unit_id = :unit", "unit", wanted.unit());
        }
        if (wanted.person() != null) {
            condition.and("d.drafter = :person", "person", wanted.person());
        }
        if (wanted.urgency() != null) {
            condition.and("d.urgency = :urgency", "urgency", wanted.urgency().name());
        }
        if (wanted.overdue()) {
            condition.and(OutgoingLines.DEADLINE + " < :today", "today", VietnamTime.today(clock));
        }
    }

    /** The agencies that have all these words in their name. */
    private UUID[] called(String words) {
        String folded = Folding.fold(words);
        return directory.search(words, MOST_AGENCIES).stream()
                .filter(agency -> Folding.fold(agency.name() + " " + agency.abbreviation())
                        .contains(folded))
                .map(agency -> agency.id().value())
                .toArray(UUID[]::new);
    }
}

package vn.banggiang.participation;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.identity.Actor;
import vn.banggiang.richtext.ReadingForm;

/** One question for those who handle it. */
@Service
public class QuestionReading {

    private final QuestionStore store;
    private final QuestionTrail trail;
    private final QuestionRights rights;
    private final Journal journal;
    private final Clock clock;

    QuestionReading(QuestionStore store, QuestionTrail trail, QuestionRights rights, Journal journal, Clock clock) {
        this.store = store;
        this.trail = trail;
        this.rights = rights;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * The question; who asked with it for whom that concerns, which the journal keeps once a day. {@code
     * participation.not-found} where it may not be seen.
     */
    @Transactional
    public Seen see(Actor reader, QuestionId id) {
        Question question = store.find(id).orElseThrow(ParticipationException::notFound);
        rights.require(reader, question, QuestionPower.SEES);
        Set<QuestionPower> powers = rights.of(reader, question);
        Optional<Asker> asker = powers.contains(QuestionPower.READS_ASKER) ? store.asker(id) : Optional.empty();
        asker.ifPresent(seen -> journal.recordOnceSince(
                VietnamTime.start(VietnamTime.today(clock)),
                new JournalEntry(
                        reader.person().value(),
                        reader.agency().value(),
                        "participation.asker-seen",
                        "question:" + id,
                        Map.of())));
        return new Seen(question, asker, powers, trail.of(id), proposal(question));
    }

    /** What everybody might read of it, before a person has looked: what tells who asked is struck out. */
    private AskedText proposal(Question question) {
        String name = store.asker(question.id()).map(Asker::name).orElse("");
        return new AskedText(PersonalData.struck(question.title(), name), PersonalData.struck(question.words(), name));
    }

    /**
     * A question as one of those who handle it sees it.
     *
     * @param asker empty where that does not concern the reader, or is no more known
     * @param proposal what everybody might read
     */
    public record Seen(
            Question question,
            Optional<Asker> asker,
            Set<QuestionPower> powers,
            List<Happening> trail,
            AskedText proposal) {

        /** Copies the collections. */
        public Seen {
            powers = Set.copyOf(powers);
            trail = List.copyOf(trail);
        }

        /** The answer as people read it; empty where there is none. */
        public String readable(String wideTable) {
            Answer answer = question.answer();
            return answer == null ? "" : new ReadingForm(pictures -> Map.of(), Set.of(), wideTable).of(answer.body());
        }

        /** Whether the reader may do this now. */
        public boolean may(QuestionPower power) {
            return powers.contains(power);
        }
    }
}

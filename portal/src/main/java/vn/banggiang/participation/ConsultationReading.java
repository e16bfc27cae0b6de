package vn.banggiang.participation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.identity.Actor;
import vn.banggiang.richtext.ReadingForm;
import vn.banggiang.richtext.RichText;
import vn.banggiang.shell.PageOf;

/** Drafts that are open for comments, for those who work on them. */
@Service
public class ConsultationReading {

    private static final int PAGE_SIZE = 25;

    private final JdbcClient jdbc;
    private final ConsultationStore store;
    private final PublicCommentStore comments;
    private final ConsultationRights rights;
    private final Journal journal;
    private final Clock clock;

    ConsultationReading(
            JdbcClient jdbc,
            ConsultationStore store,
            PublicCommentStore comments,
            ConsultationRights rights,
            Journal journal,
            Clock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.comments = comments;
        this.rights = rights;
        this.journal = journal;
        this.clock = clock;
    }

    /** A page of those that concern the reader, the latest first. */
    public PageOf<Line> page(Actor reader, int page) {
        LocalDate today = VietnamTime.today(clock);
        List<Line> lines = jdbc
                .sql(
                        ConsultationStore.CONSULTATIONS
                                + " WHERE c.agency_id = ANY(:mine) ORDER BY c.from_day DESC, c.number DESC LIMIT :most OFFSET :before")
                .param("mine", rights.mine(reader))
                .param("most", PAGE_SIZE)
                .param("before", PAGE_SIZE * page)
                .query(ConsultationStore::consultation)
                .list()
                .stream()
                .map(one -> new Line(one, one.state(today), comments.counts(one.id())))
                .toList();
        long total = jdbc.sql("SELECT count(*) FROM participation.consultation c WHERE c.agency_id = ANY(:mine)")
                .param("mine", rights.mine(reader))
                .query(Long.class)
                .single();
        return new PageOf<>(lines, total, page, PAGE_SIZE);
    }

    /** Whether the person may begin one. */
    public boolean mayBegin(Actor actor) {
        return rights.mayBegin(actor);
    }

    /** One, with a page of its comments and of who sent them, which the journal keeps once a day. */
    @Transactional
    public Seen see(Actor reader, ConsultationId id, int page) {
        Consultation consultation = store.find(id).orElseThrow(ParticipationException::notFound);
        rights.requireSight(reader, consultation);
        CommentCounts counts = comments.counts(id);
        List<Comment> said = comments.of(id, PAGE_SIZE, PAGE_SIZE * page);
        Map<CommentId, Asker> senders = new HashMap<>();
        said.forEach(one -> comments.commenter(one.id()).ifPresent(who -> senders.put(one.id(), who)));
        if (!senders.isEmpty()) {
            journal.recordOnceSince(
                    VietnamTime.start(VietnamTime.today(clock)),
                    new JournalEntry(
                            reader.person().value(),
                            reader.agency().value(),
                            "participation.asker-seen",
                            "consultation:" + id,
                            Map.of()));
        }
        return new Seen(
                consultation,
                consultation.state(VietnamTime.today(clock)),
                store.files(id),
                counts,
                new PageOf<>(said, counts.total(), page, PAGE_SIZE),
                senders,
                consultation.publishedAt() == null && rights.mayPublish(reader, consultation),
                rights.mayApproveAnswer(reader, consultation));
    }

    /** A line of the list. */
    public record Line(Consultation consultation, ConsultationState state, CommentCounts counts) {}

    /**
     * One as those who work on it see it.
     *
     * @param senders of the comments on this page, as far as they are known
     * @param publishes whether the reader may approve it now
     * @param approves whether the reader may approve its answer now
     */
    public record Seen(
            Consultation consultation,
            ConsultationState state,
            List<DraftFile> files,
            CommentCounts counts,
            PageOf<Comment> comments,
            Map<CommentId, Asker> senders,
            boolean publishes,
            boolean approves) {

        /** Copies the collections. */
        public Seen {
            files = List.copyOf(files);
            senders = Map.copyOf(senders);
        }

        /** A text as people read it. */
        public String readable(RichText text, String wideTable) {
            return new ReadingForm(pictures -> Map.of(), Set.of(), wideTable).of(text);
        }

        /** What everybody might read of a comment, before a person has looked. */
        public String proposal(Comment comment) {
            Asker sender = senders.get(comment.id());
            return PersonalData.struck(comment.words(), sender == null ? "" : sender.name());
        }
    }
}

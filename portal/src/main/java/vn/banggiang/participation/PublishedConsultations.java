package vn.banggiang.participation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.shell.PageOf;
import vn.banggiang.words.Folding;

/** Drafts and what was said of them, as everybody reads them: approved, and their first day has come. */
@Component
public class PublishedConsultations {

    private static final String ON_LINE = "c.published_at IS NOT NULL AND c.from_day <= :today";
    private static final String LATEST_FIRST = " ORDER BY c.from_day DESC, c.number DESC LIMIT :most OFFSET :before";
    private static final int PAGE_SIZE = 20;
    private static final int COMMENTS = 50;

    private final JdbcClient jdbc;
    private final ConsultationStore store;
    private final PublicCommentStore comments;
    private final Clock clock;

    PublishedConsultations(JdbcClient jdbc, ConsultationStore store, PublicCommentStore comments, Clock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.comments = comments;
        this.clock = clock;
    }

    /** The day by which it is decided. */
    public LocalDate today() {
        return VietnamTime.today(clock);
    }

    /** A page of an agency's, the latest first. */
    public PageOf<Consultation> page(AgencyId agency, int page) {
        return page(agency, "%", "%", page);
    }

    /** Those that have all these words, with their accents first; null for all agencies. */
    public PageOf<Consultation> found(@Nullable AgencyId agency, String words, int page) {
        String plain = Folding.fold(words);
        return plain.isEmpty()
                ? new PageOf<>(List.of(), 0, page, PAGE_SIZE)
                : page(agency, plain, Folding.accented(words), page);
    }

    private PageOf<Consultation> page(@Nullable AgencyId agency, String plain, String accented, int page) {
        String condition = " WHERE " + ON_LINE + " AND (:agency::uuid IS NULL OR c.agency_id = :agency)"
                + " AND c.plain LIKE ALL(:plain)";
        List<Consultation> lines = asked(
                        ConsultationStore.CONSULTATIONS + condition
                                + " ORDER BY c.accented LIKE :accented DESC, c.from_day DESC, c.number DESC"
                                + " LIMIT :most OFFSET :before",
                        agency,
                        plain)
                .param("accented", anywhere(accented))
                .param("most", PAGE_SIZE)
                .param("before", PAGE_SIZE * page)
                .query(ConsultationStore::consultation)
                .list();
        long total = asked("SELECT count(*) FROM participation.consultation c" + condition, agency, plain)
                .query(Long.class)
                .single();
        return new PageOf<>(lines, total, page, PAGE_SIZE);
    }

    private JdbcClient.StatementSpec asked(String statement, @Nullable AgencyId agency, String plain) {
        return jdbc.sql(statement)
                .param("today", today())
                .param("agency", agency == null ? null : agency.value())
                .param(
                        "plain",
                        Stream.of(plain.split(" "))
                                .map(PublishedConsultations::anywhere)
                                .toArray(String[]::new));
    }

    /** The newest of an agency, or of all. */
    public List<Consultation> newest(@Nullable AgencyId agency, int most) {
        UUID one = agency == null ? null : agency.value();
        return jdbc.sql(ConsultationStore.CONSULTATIONS + " WHERE " + ON_LINE
                        + " AND (:agency::uuid IS NULL OR c.agency_id = :agency)" + LATEST_FIRST)
                .param("today", today())
                .param("agency", one)
                .param("most", most)
                .param("before", 0)
                .query(ConsultationStore::consultation)
                .list();
    }

    /** One of an agency's; empty where none with this number is on line there. */
    public Optional<Consultation> numbered(AgencyId agency, long number) {
        return jdbc.sql(ConsultationStore.CONSULTATIONS + " WHERE " + ON_LINE
                        + " AND c.agency_id = :agency AND c.number = :number")
                .param("today", today())
                .param("agency", agency.value())
                .param("number", number)
                .query(ConsultationStore::consultation)
                .optional();
    }

    /** Its files. */
    public List<DraftFile> files(Consultation consultation) {
        return store.files(consultation.id());
    }

    /** How many comments it has. */
    public CommentCounts counts(Consultation consultation) {
        return comments.counts(consultation.id());
    }

    /** A page of the comments that everybody reads. */
    public PageOf<Comment> comments(Consultation consultation, int page) {
        return new PageOf<>(
                comments.shown(consultation.id(), COMMENTS, COMMENTS * page),
                counts(consultation).shown(),
                page,
                COMMENTS);
    }

    /** When each agency put the latest on line. */
    public Map<AgencyId, Instant> newestDates() {
        Map<AgencyId, Instant> dates = new HashMap<>();
        jdbc.sql("SELECT c.agency_id, max(c.from_day) AS newest FROM participation.consultation c WHERE " + ON_LINE
                        + " GROUP BY 1")
                .param("today", today())
                .query(row -> {
                    dates.put(
                            new AgencyId(Columns.uuid(row, "agency_id")),
                            VietnamTime.start(Columns.date(row, "newest")));
                });
        return dates;
    }

    /** When the next of an agency's comes on line, or its time ends. */
    public Optional<Instant> nextChange(AgencyId agency) {
        return jdbc
                .sql("""
                        SELECT d FROM participation.consultation c, LATERAL (VALUES (c.from_day), (c.until_day + 1)) v (d)
                         WHERE c.agency_id = :agency AND c.published_at IS NOT NULL AND d > :today ORDER BY d LIMIT 1
                        """)
                .param("agency", agency.value())
                .param("today", today())
                .query((row, number) -> VietnamTime.start(Columns.date(row, "d")))
                .list()
                .stream()
                .findFirst();
    }

    private static String anywhere(String words) {
        return words.equals("%") ? words : "%" + words.replaceAll("([%_\\\\])", "\\\\$1") + "%";
    }
}

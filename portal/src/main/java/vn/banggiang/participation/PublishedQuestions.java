package vn.banggiang.participation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.richtext.RichText;
import vn.banggiang.shell.PageOf;
import vn.banggiang.words.Folding;

/** Questions and answers as everybody reads them: one condition says which, and nothing of who asked is asked for. */
@Component
public class PublishedQuestions {

    private static final String ON_LINE = """
             FROM participation.question q
              JOIN participation.answer a ON a.question_id = q.id AND a.number = q.answer
             WHERE q.openly AND q.state = 'PUBLISHED'
            """;

    private static final String COLUMNS =
            "SELECT q.number, q.agency_id, q.field, q.public_title, q.public_words, q.asked_at, q.ended_at, a.body";

    private static final String NEWEST_FIRST = " ORDER BY q.ended_at DESC, q.number DESC LIMIT :most OFFSET :before";

    private static final int PAGE_SIZE = 20;

    private final JdbcClient jdbc;

    PublishedQuestions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A page of an agency's, the newest first; null for all fields. */
    public PageOf<Published> page(AgencyId agency, @Nullable QuestionField field, int page) {
        String condition = " AND q.agency_id = :agency AND (:field::text IS NULL OR q.field = :field)";
        UnaryOperator<JdbcClient.StatementSpec> with =
                asked -> asked.param("agency", agency.value()).param("field", field == null ? null : field.name());
        return page(condition, NEWEST_FIRST, with, page);
    }

    /** Those that have all these words, with their accents first; null for all agencies. */
    public PageOf<Published> found(@Nullable AgencyId agency, String words, int page) {
        String plain = Folding.fold(words);
        if (plain.isEmpty()) {
            return new PageOf<>(List.of(), 0, page, PAGE_SIZE);
        }
        String condition = " AND (:agency::uuid IS NULL OR q.agency_id = :agency) AND q.plain LIKE ALL(:plain)";
        String order =
                " ORDER BY q.accented LIKE :accented DESC, q.ended_at DESC, q.number DESC LIMIT :most OFFSET :before";
        UnaryOperator<JdbcClient.StatementSpec> with = asked -> asked.param("agency", value(agency))
                .param(
                        "plain",
                        List.of(plain.split(" ")).stream()
                                .map(PublishedQuestions::anywhere)
                                .toArray(String[]::new));
        return page(condition, order, with, page, anywhere(Folding.accented(words)));
    }

    /** The newest of all agencies. */
    public List<Published> newest(int most) {
        return jdbc.sql(COLUMNS + ON_LINE + NEWEST_FIRST)
                .param("most", most)
                .param("before", 0)
                .query(PublishedQuestions::published)
                .list();
    }

    /** The newest of an agency. */
    public List<Published> newest(AgencyId agency, int most) {
        return jdbc.sql(COLUMNS + ON_LINE + " AND q.agency_id = :agency" + NEWEST_FIRST)
                .param("agency", agency.value())
                .param("most", most)
                .param("before", 0)
                .query(PublishedQuestions::published)
                .list();
    }

    /** When each agency answered last. */
    public Map<AgencyId, Instant> newestDates() {
        Map<AgencyId, Instant> dates = new HashMap<>();
        jdbc.sql("SELECT q.agency_id, max(q.ended_at) AS newest" + ON_LINE + " GROUP BY 1")
                .query(row -> {
                    dates.put(new AgencyId(Columns.uuid(row, "agency_id")), Columns.instant(row, "newest"));
                });
        return dates;
    }

    /** One of an agency's; empty where none with this number is published there. */
    public Optional<Published> numbered(AgencyId agency, long number) {
        return jdbc.sql(COLUMNS + ON_LINE + " AND q.agency_id = :agency AND q.number = :number")
                .param("agency", agency.value())
                .param("number", number)
                .query(PublishedQuestions::published)
                .optional();
    }

    private PageOf<Published> page(
            String condition, String order, UnaryOperator<JdbcClient.StatementSpec> with, int page) {
        return page(condition, order, with, page, null);
    }

    private PageOf<Published> page(
            String condition,
            String order,
            UnaryOperator<JdbcClient.StatementSpec> with,
            int page,
            @Nullable String accented) {
        JdbcClient.StatementSpec lines = with.apply(jdbc.sql(COLUMNS + ON_LINE + condition + order))
                .param("most", PAGE_SIZE)
                .param("before", PAGE_SIZE * page);
        long total = with.apply(jdbc.sql("SELECT count(*)" + ON_LINE + condition))
                .query(Long.class)
                .single();
        return new PageOf<>(
                (accented == null ? lines : lines.param("accented", accented))
                        .query(PublishedQuestions::published)
                        .list(),
                total,
                page,
                PAGE_SIZE);
    }

    private static Published published(ResultSet row, int number) throws SQLException {
        return new Published(
                row.getLong("number"),
                new AgencyId(Columns.uuid(row, "agency_id")),
                QuestionField.valueOf(row.getString("field")),
                row.getString("public_title"),
                row.getString("public_words"),
                RichText.stored(row.getString("body")),
                Columns.instant(row, "asked_at"),
                Columns.instant(row, "ended_at"));
    }

    private static String anywhere(String words) {
        return "%" + words.replaceAll("([%_\\\\])", "\\\\$1") + "%";
    }

    private static @Nullable UUID value(@Nullable AgencyId agency) {
        return agency == null ? null : agency.value();
    }

    /** A question and its answer, as everybody reads them. */
    public record Published(
            long number,
            AgencyId agency,
            QuestionField field,
            String title,
            String words,
            RichText answer,
            Instant askedAt,
            Instant answeredAt) {}
}

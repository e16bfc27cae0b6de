package vn.banggiang.participation;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.identity.Actor;
import vn.banggiang.shell.PageOf;
import vn.banggiang.words.PlainText;

/** Readers say whether a page was of use; those who work at its portal read what they said. */
@Service
public class Remarks {

    /** Most characters of what is said. */
    public static final int LONGEST = 1_000;

    private static final int PAGE_SIZE = 25;
    private static final int MOST_PAGES = 50;
    private static final Pattern PAGE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_PAGE = 80;

    private final JdbcClient jdbc;
    private final ConsultationRights rights;
    private final Journal journal;
    private final Clock clock;

    Remarks(JdbcClient jdbc, ConsultationRights rights, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.rights = rights;
        this.journal = journal;
        this.clock = clock;
    }

    /** Whether this may be the last part of a page's address. */
    public static boolean isPage(String page) {
        return page.length() <= LONGEST_PAGE && PAGE.matcher(page).matches();
    }

    /**
     * Takes a remark in; sent twice with one id it is taken in once.
     *
     * @param typed at most 1,000 characters; may be empty
     */
    @Transactional
    public void remark(UUID id, AgencyId agency, String page, boolean useful, String typed, boolean effort) {
        String words = PlainText.paragraphs(typed);
        if (words.length() > LONGEST) {
            throw ParticipationException.tooLong("words", LONGEST);
        }
        jdbc.sql("""
                INSERT INTO participation.remark (id, agency_id, page, useful, words, effort, sent_at)
                VALUES (:id, :agency, :page, :useful, :words, :effort, :at) ON CONFLICT (id) DO NOTHING
                """)
                .param("id", id)
                .param("agency", agency.value())
                .param("page", page)
                .param("useful", useful)
                .param("words", words)
                .param("effort", effort)
                .param("at", Columns.time(clock.instant()))
                .update();
    }

    /** What was said and nobody has done with, what a browser worked for first. */
    public PageOf<Remark> open(Actor reader, int page) {
        List<Remark> lines = jdbc.sql("SELECT * FROM participation.remark WHERE agency_id = ANY(:mine) AND words <> ''"
                        + " AND done_at IS NULL ORDER BY effort DESC, sent_at, id LIMIT :most OFFSET :before")
                .param("mine", rights.mine(reader))
                .param("most", PAGE_SIZE)
                .param("before", PAGE_SIZE * page)
                .query((row, number) -> new Remark(
                        Columns.uuid(row, "id"),
                        row.getString("page"),
                        row.getBoolean("useful"),
                        row.getString("words"),
                        Columns.instant(row, "sent_at")))
                .list();
        long total = jdbc.sql("SELECT count(*) FROM participation.remark WHERE agency_id = ANY(:mine) AND words <> ''"
                        + " AND done_at IS NULL")
                .param("mine", rights.mine(reader))
                .query(Long.class)
                .single();
        return new PageOf<>(lines, total, page, PAGE_SIZE);
    }

    /** The pages of which most was said: how often of use, how often not. */
    public List<Count> counts(Actor reader) {
        return jdbc.sql("""
                        SELECT page, count(*) FILTER (WHERE useful) AS useful, count(*) FILTER (WHERE NOT useful) AS not_useful
                          FROM participation.remark WHERE agency_id = ANY(:mine)
                         GROUP BY page ORDER BY count(*) DESC, page LIMIT :most
                        """)
                .param("mine", rights.mine(reader))
                .param("most", MOST_PAGES)
                .query((row, number) ->
                        new Count(row.getString("page"), row.getLong("useful"), row.getLong("not_useful")))
                .list();
    }

    /** Somebody has done with it; said twice it is done once. */
    @Transactional
    public void done(Actor by, UUID id) {
        int done = jdbc.sql("""
                        UPDATE participation.remark SET done_by = :by, done_at = :at
                         WHERE id = :id AND agency_id = ANY(:mine) AND done_at IS NULL
                        """)
                .param("id", id)
                .param("by", by.person().value())
                .param("mine", rights.mine(by))
                .param("at", Columns.time(clock.instant()))
                .update();
        if (done == 1) {
            journal.record(new JournalEntry(
                    by.person().value(), by.agency().value(), "participation.remark-done", "remark:" + id, Map.of()));
        } else if (!isThere(by, id)) {
            throw ParticipationException.notFound();
        }
    }

    private boolean isThere(Actor by, UUID id) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM participation.remark WHERE id = :id AND agency_id = ANY(:mine))")
                .param("id", id)
                .param("mine", rights.mine(by))
                .query(Boolean.class)
                .single();
    }

    /** How often a page was said to be of use, and not. */
    public record Count(String page, long useful, long notUseful) {}
}

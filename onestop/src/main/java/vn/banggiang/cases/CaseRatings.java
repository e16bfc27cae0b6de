package vn.banggiang.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.cases.facts.Case;
import vn.banggiang.cases.facts.CaseAct;
import vn.banggiang.cases.facts.CaseCode;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.cases.facts.CasesException;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.identity.Actor;
import vn.banggiang.shell.PageOf;
import vn.banggiang.words.PlainText;

/**
 * What people thought of how their case was dealt with: a mark from 1 to 5 and words, asked once when it is over, of whoever holds
 * its receipt. The marks are counted; the words are read by the agency alone and published nowhere.
 */
@Service
public class CaseRatings {

    private static final int BEST = 5;
    private static final int LONGEST = 1000;
    private static final int PAGE_SIZE = 50;

    private final JdbcClient jdbc;
    private final CaseRights rights;
    private final CaseHistory history;
    private final Clock clock;

    CaseRatings(JdbcClient jdbc, CaseRights rights, CaseHistory history, Clock clock) {
        this.jdbc = jdbc;
        this.rights = rights;
        this.history = history;
        this.clock = clock;
    }

    /** Whether it is over and nobody said anything yet. */
    public boolean isAsked(Case one) {
        return one.state().isOver() && of(one.id()).isEmpty();
    }

    /**
     * Keeps it; a second one for the same case changes nothing. Whoever calls this has seen the receipt.
     *
     * @param mark from 1 to 5
     * @param words may be empty
     */
    @Transactional
    public void give(Case one, int mark, String words) {
        if (!one.state().isOver()) {
            throw CasesException.conflict("cases.rating-too-early");
        }
        String said = PlainText.paragraphs(words);
        if (mark < 1 || mark > BEST) {
            throw CasesException.invalid("mark", "cases.no-mark");
        }
        if (said.length() > LONGEST) {
            throw CasesException.invalid("words", "cases.rating-too-long", LONGEST);
        }
        Instant now = clock.instant();
        int added = jdbc.sql("""
                        INSERT INTO cases.opinion (dossier_id, agency_id, mark, words, given_at)
                        VALUES (:id, :agency, :mark, :words, :now) ON CONFLICT DO NOTHING
                        """)
                .param("id", one.id().value())
                .param("agency", one.agencies().responsible().value())
                .param("mark", mark)
                .param("words", said)
                .param("now", Columns.time(now))
                .update();
        if (added == 1) {
            history.note(one, CaseAct.RATED, "", now);
        }
    }

    /** What was said of one case. */
    public Optional<CaseRating> of(CaseId id) {
        return jdbc.sql("SELECT o.*, d.code, d.name FROM cases.opinion o JOIN cases.dossier d ON d.id = o.dossier_id"
                        + " WHERE o.dossier_id = :id")
                .param("id", id.value())
                .query(CaseRatings::opinion)
                .optional();
    }

    /** What was said of the reader's agency, the newest first; none for who does not work with cases. */
    public PageOf<CaseRating> page(Actor reader, int page) {
        if (!rights.works(reader)) {
            return new PageOf<>(List.of(), 0, 0, PAGE_SIZE);
        }
        UUID[] agencies = rights.agencies(reader).stream().map(AgencyId::value).toArray(UUID[]::new);
        long total = jdbc.sql("SELECT count(*) FROM cases.opinion WHERE agency_id = ANY (:agencies)")
                .param("agencies", agencies)
                .query(Long.class)
                .single();
        List<CaseRating> lines = jdbc.sql("SELECT o.*, d.code, d.name FROM cases.opinion o"
                        + " JOIN cases.dossier d ON d.id = o.dossier_id WHERE o.agency_id = ANY (:agencies)"
                        + " ORDER BY o.given_at DESC, o.dossier_id LIMIT :most OFFSET :before")
                .param("agencies", agencies)
                .param("most", PAGE_SIZE)
                .param("before", page * PAGE_SIZE)
                .query(CaseRatings::opinion)
                .list();
        return new PageOf<>(lines, total, page, PAGE_SIZE);
    }

    private static CaseRating opinion(ResultSet row, int number) throws SQLException {
        return new CaseRating(
                new CaseId(Columns.uuid(row, "dossier_id")),
                new CaseCode(row.getString("code")),
                row.getString("name"),
                row.getInt("mark"),
                row.getString("words"),
                Columns.instant(row, "given_at"));
    }
}

package vn.banggiang.programmes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.documents.DocumentRef;
import vn.banggiang.identity.Actor;
import vn.banggiang.shell.PageOf;
import vn.banggiang.words.Folding;

/** The programmes that a person may see, the newest first. */
@Component
public class ProgrammeList {

    private static final String LINES =
            "SELECT p.id, p.agency_id, p.title, p.issue_code, p.first_day, p.last_day, p.state,"
                    + " (SELECT count(*) FROM programmes.node n WHERE n.programme_id = p.id AND n.kind = 'TASK'"
                    + " AND n.removed_at IS NULL) AS tasks";
    private static final String ASKED = " FROM programmes.programme p WHERE p.search_text LIKE ALL (:words)"
            + " AND (cardinality(CAST(:states AS text[])) = 0 OR p.state = ANY(:states)) AND ";

    private final JdbcClient jdbc;
    private final ProgrammeRights rights;

    ProgrammeList(JdbcClient jdbc, ProgrammeRights rights) {
        this.jdbc = jdbc;
        this.rights = rights;
    }

    /** One page of what the person may see; a query of signs alone finds nothing. */
    public PageOf<ProgrammeLine> page(Actor reader, ProgrammeFilter filter) {
        List<ProgrammeLine> lines = asked(
                        LINES + ASKED, " ORDER BY p.drafted_at DESC, p.id LIMIT :size OFFSET :start", reader, filter)
                .param("size", ProgrammeFilter.PAGE_SIZE)
                .param("start", (long) ProgrammeFilter.PAGE_SIZE * filter.page())
                .query(ProgrammeList::line)
                .list();
        long total = asked("SELECT count(*)" + ASKED, "", reader, filter)
                .query(Long.class)
                .single();
        return new PageOf<>(lines, total, filter.page(), ProgrammeFilter.PAGE_SIZE);
    }

    /** Those that the document issued, as far as the person may see them. */
    public List<ProgrammeLine> issuedBy(Actor reader, DocumentRef document) {
        ProgrammeRights.Visible visible = rights.visible(reader);
        return jdbc.sql(LINES + " FROM programmes.programme p WHERE p.document_id = :document AND "
                        + visible.condition() + " ORDER BY p.drafted_at DESC, p.id")
                .params(visible.params())
                .param("document", document.id())
                .query(ProgrammeList::line)
                .list();
    }

    private JdbcClient.StatementSpec asked(String statement, String order, Actor reader, ProgrammeFilter filter) {
        ProgrammeRights.Visible visible = rights.visible(reader);
        return jdbc.sql(statement + visible.condition() + order)
                .params(visible.params())
                .param("words", patterns(filter.query()))
                .param("states", filter.states().stream().map(Enum::name).toArray(String[]::new));
    }

    /** Folded words have no sign that means something in a pattern. */
    private static String[] patterns(String query) {
        String folded = Folding.fold(query);
        if (folded.isEmpty()) {
            return new String[] {query.isBlank() ? "%" : ""};
        }
        return Stream.of(folded.split(" ", -1)).map(word -> "%" + word + "%").toArray(String[]::new);
    }

    private static ProgrammeLine line(ResultSet row, int number) throws SQLException {
        return new ProgrammeLine(
                new ProgrammeId(Columns.uuid(row, "id")),
                new AgencyId(Columns.uuid(row, "agency_id")),
                row.getString("title"),
                row.getString("issue_code"),
                Columns.date(row, "first_day"),
                Columns.date(row, "last_day"),
                ProgrammeState.valueOf(row.getString("state")),
                row.getInt("tasks"));
    }
}

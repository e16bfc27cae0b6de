package vn.banggiang.legislation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.identity.Actor;
import vn.banggiang.layout.DocumentType;
import vn.banggiang.shell.PageOf;
import vn.banggiang.words.Folding;

/** The legal documents of a portal for those who work there. */
@Component
public class LegalList {

    private static final int PAGE_SIZE = 50;

    private static final String TABLES = """
              FROM (SELECT d.id, d.agency_id, v.code, v.type, v.trich_yeu, v.issued, v.plain,
                    CASE WHEN p.newest IS NULL THEN 'ENTERED'
                         WHEN x.newest >= p.newest THEN 'REMOVED'
                         WHEN NOT EXISTS (SELECT FROM legislation.publication o
                            WHERE o.document_id = d.id AND o.number = v.number) THEN 'CHANGED'
                         ELSE 'ON_LINE' END AS standing
                  FROM legislation.document d
                  JOIN LATERAL (SELECT * FROM legislation.version v WHERE v.document_id = d.id
                    ORDER BY v.number DESC LIMIT 1) v ON true
                  LEFT JOIN LATERAL (SELECT max(from_at) AS newest FROM legislation.publication
                    WHERE document_id = d.id) p ON true
                  LEFT JOIN LATERAL (SELECT max(at) AS newest FROM legislation.removal
                    WHERE document_id = d.id) x ON true) l
             WHERE l.agency_id = :agency
            """;

    private final JdbcClient jdbc;
    private final LegalRights rights;

    LegalList(JdbcClient jdbc, LegalRights rights) {
        this.jdbc = jdbc;
        this.rights = rights;
    }

    /** A page of what has these words, counted from 0, what was issued last first. */
    public PageOf<LegalLine> page(Actor reader, AgencyId agency, LegalListFilter filter) {
        rights.seen(reader, agency);
        Map<String, Object> wanted = new HashMap<>(Map.of("agency", agency.value()));
        String where = TABLES + condition(filter, wanted);
        long total = jdbc.sql("SELECT count(*)" + where)
                .params(wanted)
                .query(Long.class)
                .single();
        List<LegalLine> lines = jdbc.sql(
                        "SELECT l.*" + where + " ORDER BY l.issued DESC, l.id LIMIT :most OFFSET :before")
                .params(wanted)
                .param("most", PAGE_SIZE)
                .param("before", filter.page() * PAGE_SIZE)
                .query(LegalList::line)
                .list();
        return new PageOf<>(lines, total, filter.page(), PAGE_SIZE);
    }

    /** The one of a portal with this number and notation that was issued last. */
    public Optional<LegalId> called(AgencyId agency, String code) {
        String wanted = Folding.foldTight(code);
        return jdbc
                .sql("SELECT l.*" + TABLES + " AND l.plain LIKE :start ORDER BY l.issued DESC, l.id LIMIT 100")
                .param("agency", agency.value())
                .param("start", Folding.fold(code) + " %")
                .query(LegalList::line)
                .list()
                .stream()
                .filter(line -> Folding.foldTight(line.code()).equals(wanted))
                .map(LegalLine::id)
                .findFirst();
    }

    private static String condition(LegalListFilter filter, Map<String, Object> wanted) {
        var where = new StringBuilder();
        String[] words = filter.patterns();
        if (words.length > 0) {
            where.append(" AND l.plain LIKE ALL (:words)");
            wanted.put("words", words);
        }
        if (!filter.standings().isEmpty()) {
            where.append(" AND l.standing = ANY (:standings)");
            wanted.put("standings", filter.standings().stream().map(Enum::name).toArray(String[]::new));
        }
        return where.toString();
    }

    private static LegalLine line(ResultSet row, int number) throws SQLException {
        return new LegalLine(
                new LegalId(Columns.uuid(row, "id")),
                row.getString("code"),
                DocumentType.valueOf(row.getString("type")),
                row.getString("trich_yeu"),
                Columns.date(row, "issued"),
                LegalStanding.valueOf(row.getString("standing")));
    }
}

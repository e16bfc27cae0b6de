package vn.banggiang.legislation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;
import vn.banggiang.documents.Relation;

/** Where it is kept which document changes which. */
@Component
class RelationStore {

    private static final String CURRENT = """
            (SELECT v.code FROM legislation.version v WHERE v.document_id = d.id ORDER BY v.number DESC LIMIT 1)
            """;

    private static final String ON_LINE_SLUG = """
            CASE WHEN EXISTS (SELECT FROM legislation.publication p WHERE p.document_id = d.id AND p.from_at <= :at
                AND NOT EXISTS (SELECT FROM legislation.removal x WHERE x.document_id = d.id AND x.at >= p.from_at))
            THEN d.slug END AS slug
            """;

    private final JdbcClient jdbc;

    RelationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Notes it; what is noted already stays, what was ended holds again.
     *
     * @param code of the later one
     * @param by null where it was said at issuing
     */
    void note(
            LegalId later,
            LegalId earlier,
            Relation relation,
            AgencyId agency,
            String code,
            LocalDate takesEffect,
            @Nullable PersonId by,
            Instant at) {
        jdbc.sql("""
                INSERT INTO legislation.relation (document_id, earlier_id, relation, agency_id, code, takes_effect,
                    noted_by, noted_at)
                VALUES (:later, :earlier, :relation, :agency, :code, :takes_effect, :by, :at)
                ON CONFLICT (document_id, earlier_id, relation) DO UPDATE SET ended_by = NULL, ended_at = NULL
                """)
                .param("later", later.value())
                .param("earlier", earlier.value())
                .param("relation", relation.name())
                .param("agency", agency.value())
                .param("code", code)
                .param("takes_effect", takesEffect)
                .param("by", by == null ? null : by.value())
                .param("at", Columns.time(at))
                .update();
    }

    /** Ends what somebody noted; what was said at issuing stays. */
    boolean end(LegalId later, LegalId earlier, Relation relation, PersonId by, Instant at) {
        return jdbc.sql("""
                        UPDATE legislation.relation SET ended_by = :by, ended_at = :at
                        WHERE document_id = :later AND earlier_id = :earlier AND relation = :relation
                          AND ended_at IS NULL AND noted_by IS NOT NULL
                        """)
                        .param("later", later.value())
                        .param("earlier", earlier.value())
                        .param("relation", relation.name())
                        .param("by", by.value())
                        .param("at", Columns.time(at))
                        .update()
                == 1;
    }

    /** What it does to others, then what others do to it; those of the others that are on line have an address. */
    List<Related> of(LegalId id, Instant now) {
        return jdbc.sql("""
                        SELECT r.relation, false AS passive, r.earlier_id AS other, d.agency_id, r.takes_effect,
                            r.noted_by IS NULL AS said_at_issue,
                """ + CURRENT + " AS code," + ON_LINE_SLUG + """
                          FROM legislation.relation r LEFT JOIN legislation.document d ON d.id = r.earlier_id
                         WHERE r.document_id = :id AND r.ended_at IS NULL
                        UNION ALL
                        SELECT r.relation, true, r.document_id, d.agency_id, r.takes_effect, r.noted_by IS NULL,
                            r.code,
                """ + ON_LINE_SLUG + """
                          FROM legislation.relation r LEFT JOIN legislation.document d ON d.id = r.document_id
                         WHERE r.earlier_id = :id AND r.ended_at IS NULL
                        ORDER BY passive, relation, takes_effect, other
                        """)
                .param("id", id.value())
                .param("at", Columns.time(now))
                .query(RelationStore::related)
                .list();
    }

    private static Related related(ResultSet row, int number) throws SQLException {
        UUID agency = Columns.uuidOrNull(row, "agency_id");
        String code = row.getString("code");
        UUID other = Columns.uuid(row, "other");
        return new Related(
                Relation.valueOf(row.getString("relation")),
                row.getBoolean("passive"),
                new LegalId(other),
                code == null ? "" : code,
                agency == null ? null : new AgencyId(agency),
                row.getString("slug"),
                Columns.date(row, "takes_effect"),
                row.getBoolean("said_at_issue"));
    }
}

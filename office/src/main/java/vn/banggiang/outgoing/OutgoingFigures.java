package vn.banggiang.outgoing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.figures.Figure;
import vn.banggiang.figures.LiveFigures;
import vn.banggiang.figures.Share;

/** How many documents with a number were issued with both signatures, and how many recipients got theirs. */
@Component
class OutgoingFigures implements LiveFigures {

    private static final String COUNTED = """
            SELECT d.agency_id, count(*) AS numbered, count(d.issued_at) AS issued,
                   coalesce(sum(sent.recipients), 0) AS recipients, coalesce(sum(sent.reached), 0) AS reached
              FROM documents.outgoing d
              LEFT JOIN LATERAL (SELECT count(*) AS recipients, count(*) FILTER (WHERE failure_key IS NULL) AS reached
                                   FROM documents.delivery WHERE document_id = d.id) sent ON true
             WHERE d.number_year = :year
             GROUP BY d.agency_id
            """;

    private final JdbcClient jdbc;

    OutgoingFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Figure> of(int year) {
        Map<AgencyId, Share> signed = new HashMap<>();
        Map<AgencyId, Share> delivered = new HashMap<>();
        jdbc.sql(COUNTED).param("year", year).query(row -> {
            AgencyId agency = new AgencyId(Columns.uuid(row, "agency_id"));
            signed.put(agency, new Share(row.getLong("issued"), row.getLong("numbered")));
            delivered.put(agency, new Share(row.getLong("reached"), row.getLong("recipients")));
        });
        return List.of(
                new Figure("outgoing.figure.signed", signed), new Figure("outgoing.figure.delivered", delivered));
    }
}

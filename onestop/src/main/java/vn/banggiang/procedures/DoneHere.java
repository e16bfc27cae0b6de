package vn.banggiang.procedures;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.AgencyLevel;
import vn.banggiang.directory.Directory;
import vn.banggiang.procedures.facts.ProcedureCode;
import vn.banggiang.words.Folding;

/** Which procedures an agency does today. */
@Component
public class DoneHere {

    private static final int MOST = 50;

    private final JdbcClient jdbc;
    private final Directory directory;
    private final Clock clock;

    DoneHere(JdbcClient jdbc, Directory directory, Clock clock) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.clock = clock;
    }

    /** At most fifty of them, by code, that have these words in their code, name or keywords. */
    public List<Choice> by(AgencyId agency, String words) {
        return jdbc.sql("""
                        SELECT d.id, d.code, v.name FROM procedures.procedure d
                          JOIN LATERAL (SELECT p.number, p.effective FROM procedures.publication p
                            WHERE p.procedure_id = d.id AND p.effective <= :today
                            ORDER BY p.effective DESC, p.number DESC LIMIT 1) f ON true
                          JOIN procedures.version v ON v.procedure_id = d.id AND v.number = f.number
                         WHERE (:agency = ANY (v.performers) OR (:commune AND 'COMMUNE' = ANY (v.tiers))
                                OR (d.agency_id = :agency AND v.tiers <> ARRAY['COMMUNE']))
                           AND v.plain LIKE ALL (:words)
                           AND NOT EXISTS (SELECT FROM procedures.ending e
                                WHERE e.procedure_id = d.id AND e.ends <= :today AND e.ends >= f.effective)
                         ORDER BY d.code LIMIT :most
                        """)
                .param("today", VietnamTime.today(clock))
                .param("agency", agency.value())
                .param("commune", directory.agency(agency).level() == AgencyLevel.COMMUNE)
                .param("words", patterns(words))
                .param("most", MOST)
                .query((row, number) -> new Choice(
                        new ProcedureId(Columns.uuid(row, "id")),
                        new ProcedureCode(row.getString("code")),
                        row.getString("name")))
                .list();
    }

    private static String[] patterns(String words) {
        return Arrays.stream(Folding.fold(words).split(" ", -1))
                .map(word -> "%" + word + "%")
                .toArray(String[]::new);
    }

    /** One of them. */
    public record Choice(ProcedureId id, ProcedureCode code, String name) {}
}

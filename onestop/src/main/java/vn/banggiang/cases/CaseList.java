package vn.banggiang.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.cases.facts.CaseCode;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.cases.facts.CaseState;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.identity.Actor;
import vn.banggiang.shell.PageOf;

/** The cases of an agency, those with the nearest day first. */
@Component
public class CaseList {

    private static final int PAGE_SIZE = 50;
    private static final Pattern IDENTITY_NUMBER = Pattern.compile("\\d{10}(-?\\d{3})?|\\d{12}");

    /** What one agency sees, each case in one of them: each is read in its order, so that the first page costs a page. */
    private static final List<String> PARTS = List.of(
            "d.agency_id {mine}",
            "d.elsewhere AND d.receiving_id {mine} AND NOT d.agency_id {mine}",
            "d.elsewhere AND d.deciding_id {mine} AND NOT d.agency_id {mine} AND NOT d.receiving_id {mine}");

    private static final String ORDER =
            " ORDER BY d.ended_at DESC NULLS FIRST, d.due NULLS FIRST, d.submitted_at, d.id LIMIT ";

    private final JdbcClient jdbc;
    private final CaseRights rights;
    private final ApplicantSeal seal;
    private final Clock clock;

    CaseList(JdbcClient jdbc, CaseRights rights, ApplicantSeal seal, Clock clock) {
        this.jdbc = jdbc;
        this.rights = rights;
        this.seal = seal;
        this.clock = clock;
    }

    /** A page of what the filter lets through, counted from 0; none for who does not work with cases. */
    public PageOf<CaseLine> page(Actor reader, CaseFilter filter) {
        if (!rights.works(reader)) {
            return new PageOf<>(List.of(), 0, 0, PAGE_SIZE);
        }
        Map<String, Object> wanted = params(reader);
        String condition = condition(filter, wanted);
        List<String> parts = parts(reader, condition);
        long total = jdbc.sql(parts.stream()
                        .map(part -> "(SELECT count(*)" + part + ")")
                        .collect(Collectors.joining(" + ", "SELECT ", "")))
                .params(wanted)
                .query(Long.class)
                .single();
        int before = filter.page() * PAGE_SIZE;
        List<CaseLine> lines = jdbc.sql(parts.stream()
                        .map(part -> "(SELECT d.*" + part + ORDER + ":last)")
                        .collect(Collectors.joining(
                                " UNION ALL ",
                                "SELECT d.*, (SELECT p.name FROM cases.passage p WHERE p.dossier_id = d.id"
                                        + " AND p.left_at IS NULL) AS at FROM (",
                                ") d" + ORDER + ":most OFFSET :before")))
                .params(wanted)
                .param("last", before + PAGE_SIZE)
                .param("most", PAGE_SIZE)
                .param("before", before)
                .query(this::line)
                .list();
        return new PageOf<>(lines, total, filter.page(), PAGE_SIZE);
    }

    /** Of one agency by equality: that alone is read in the order of the index. */
    private List<String> parts(Actor reader, String condition) {
        String mine = rights.agencies(reader).size() == 1 ? "= (:agencies)[1]" : "= ANY (:agencies)";
        return PARTS.stream()
                .map(part -> " FROM cases.dossier d WHERE " + part.replace("{mine}", mine) + condition)
                .toList();
    }

    private Map<String, Object> params(Actor reader) {
        Map<String, Object> params = new HashMap<>();
        params.put(
                "agencies",
                rights.agencies(reader).stream().map(AgencyId::value).toArray(UUID[]::new));
        params.put("roles", reader.roles().stream().map(Enum::name).toArray(String[]::new));
        params.put("now", Columns.time(clock.instant()));
        return params;
    }

    private String condition(CaseFilter filter, Map<String, Object> wanted) {
        var where = new StringBuilder();
        String typed = filter.words().strip();
        if (IDENTITY_NUMBER.matcher(typed).matches()) {
            where.append(" AND d.applicant_index = :person");
            wanted.put("person", seal.index(typed));
        } else if (filter.patterns().length > 0) {
            // One by one: the index of trigrams answers to nothing else.
            for (int place = 0; place < filter.patterns().length; place++) {
                where.append(" AND d.plain LIKE :word").append(place);
                wanted.put("word" + place, filter.patterns()[place]);
            }
        }
        if (!filter.standings().isEmpty()) {
            where.append(filter.standings().stream()
                    .sorted()
                    .map(CaseStanding::condition)
                    .collect(Collectors.joining(" OR ", " AND (", ")")));
        }
        CaseNarrowing counted = filter.counted();
        if (counted != null) {
            where.append(" AND ").append(counted.condition());
            wanted.putAll(counted.values());
        }
        return where.toString();
    }

    private CaseLine line(ResultSet row, int number) throws SQLException {
        var id = new CaseId(Columns.uuid(row, "id"));
        return new CaseLine(
                id,
                new CaseCode(row.getString("code")),
                row.getString("name"),
                seal.opened(id, row.getBytes("applicant")).masked().name(),
                CaseState.valueOf(row.getString("state")),
                Columns.instant(row, "submitted_at"),
                Columns.instantOrNull(row, "due"),
                row.getBoolean("provisional"),
                row.getBoolean("standing"),
                row.getString("at"));
    }
}

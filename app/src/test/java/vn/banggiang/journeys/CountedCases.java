package vn.banggiang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Cases as their installation's database has them, when all of their ways have come to an end. */
final class CountedCases implements AutoCloseable {

    /** What each has been through, each once and in this order. */
    private static final String WAY =
            "SUBMITTED, ACCEPTED, COMPLETION_ASKED, COMPLETED, RESULT_DRAFTED, MOVED, RESULT_ISSUED,"
                    + " MOVED, RETURNED";

    private final Connection connection;
    private final String these;
    private final int count;

    CountedCases(Installation installation, List<ResumedCase> cases) throws SQLException {
        this.connection = installation.database();
        this.count = cases.size();
        this.these = cases.stream()
                .map(one -> "'" + one.id().orElseThrow() + "'")
                .collect(Collectors.joining(", ", "(", ")"));
    }

    /** In the middle of everything: who goes on stands at one step, all others at none, and a clock stands for who waits alone. */
    static void standWhereTheyAreSaidToStand(Installation installation) throws SQLException {
        try (var all = new CountedCases(installation, List.of())) {
            assertThat(all.one("""
                    SELECT count(*) FROM (SELECT ended_at IS NULL AND state NOT LIKE 'AWAITING%' AS working,
                           standing, state LIKE 'AWAITING%' AS waiting,
                           (SELECT count(*) FROM cases.passage p WHERE p.dossier_id = d.id AND left_at IS NULL) AS open,
                           (SELECT count(*) FROM cases.pause p WHERE p.dossier_id = d.id AND until IS NULL) AS paused
                      FROM cases.dossier d) c
                     WHERE open <> working::int OR standing <> waiting OR paused <> waiting::int
                    """)).as("cases torn by the death").isZero();
        }
    }

    /** Each is there once, has gone its whole way once, and nothing of it is left open. */
    void areWhole() throws SQLException {
        assertThat(one("SELECT count(*) FROM cases.dossier WHERE state = 'RETURNED' AND id IN " + these))
                .isEqualTo(count);
        assertThat(one("SELECT count(*) FROM cases.dossier WHERE state <> 'RETURNED'"))
                .as("none that nobody knows of")
                .isZero();
        haveNumbersWithoutAGap();
        assertThat(all("SELECT string_agg(act, ', ' ORDER BY ordinal) FROM cases.event" + eachOf("dossier_id")))
                .hasSize(count)
                .containsOnly(WAY);
        assertThat(one(
                        "SELECT count(*) FROM (SELECT ordinal, row_number() OVER (PARTITION BY dossier_id ORDER BY at, ordinal)"
                                + " AS place FROM cases.event) e WHERE ordinal <> place"))
                .as("events out of their order")
                .isZero();
        stoodAtOneStepAtATime();
        haveOneResult();
        wereTold();
    }

    private void haveNumbersWithoutAGap() throws SQLException {
        assertThat(one("SELECT count(*) FROM cases.serial s WHERE last <> (SELECT count(*) FROM cases.dossier d"
                        + " WHERE d.receiving_id = s.agency_id AND split_part(d.code, '-', 2) = to_char(s.day, 'YYMMDD')"
                        + " AND split_part(d.code, '-', 3)::int BETWEEN 1 AND s.last)"))
                .as("days with a gap or a double among the numbers")
                .isZero();
    }

    /** Received, examined, asked for papers, examined again, decided, handed over; nowhere now. */
    private void stoodAtOneStepAtATime() throws SQLException {
        assertThat(all("SELECT count(*) || ' ' || count(*) FILTER (WHERE left_at IS NULL) || ' ' || max(ordinal)"
                        + " FROM cases.passage" + eachOf("dossier_id")))
                .hasSize(count)
                .containsOnly("5 0 5");
        assertThat(all("SELECT count(*) || ' ' || count(until) FROM cases.pause" + eachOf("dossier_id")))
                .hasSize(count)
                .containsOnly("1 1");
    }

    private void haveOneResult() throws SQLException {
        assertThat(all("SELECT count(*) || ' ' || count(issued_at) FROM cases.result" + eachOf("dossier_id")))
                .hasSize(count)
                .containsOnly("1 1");
        assertThat(one("SELECT count(*) FROM applicants.paper p JOIN cases.dossier d ON d.code = p.source_ref"
                        + " WHERE p.source = 'RESULT' AND d.id IN " + these))
                .as("results among the papers of whoever applied")
                .isEqualTo(count);
    }

    /** In the journal of each event, in notices of those that are told; at the counter the receipt is the first. */
    private void wereTold() throws SQLException {
        assertThat(all("SELECT string_agg(kind, ', ' ORDER BY ordinal) FROM notices.notice" + eachOf("subject")))
                .hasSize(count)
                .allMatch(told -> told.matches("(SENT, )?ACCEPTED, COMPLETION_ASKED, READY, RETURNED"));
        assertThat(all("SELECT count(*) FROM audit.entry WHERE action LIKE 'cases.act.%' AND subject IN"
                        + " (SELECT 'case:' || id FROM cases.dossier WHERE id IN " + these + ") GROUP BY subject"))
                .hasSize(count)
                .containsOnly(String.valueOf(WAY.split(", ", -1).length));
    }

    private String eachOf(String column) {
        return " WHERE " + column + " IN " + these + " GROUP BY " + column;
    }

    private long one(String sql) throws SQLException {
        return Long.parseLong(all(sql).getFirst());
    }

    private List<String> all(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

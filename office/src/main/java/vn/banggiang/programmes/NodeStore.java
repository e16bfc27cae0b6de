package vn.banggiang.programmes;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;
import vn.banggiang.programmes.plan.NodeKind;
import vn.banggiang.programmes.plan.PlannedNode;

/** Where goals, tasks and milestones are kept, and what was measured of them. */
@Component
class NodeStore {

    private final JdbcClient jdbc;

    NodeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that were not removed, in their order. */
    List<Node> of(ProgrammeId programme) {
        return jdbc.sql("""
                        SELECT n.*, r.day AS read_on, r.value AS read_value, r.words AS read_words
                          FROM programmes.node n LEFT JOIN LATERAL (
                               SELECT day, value, words FROM programmes.reading WHERE node_id = n.id
                                ORDER BY day DESC, recorded_at DESC LIMIT 1) r ON true
                         WHERE n.programme_id = :programme AND n.removed_at IS NULL ORDER BY n.ordinal
                        """)
                .param("programme", programme.value())
                .query(NodeStore::node)
                .list();
    }

    void add(NodeId id, ProgrammeId programme, AgencyId agency, int ordinal, PlannedNode plan) {
        written(jdbc.sql("""
                        INSERT INTO programmes.node (id, programme_id, agency_id, ordinal, code, parent, kind, name, lead,
                            co_operating, first_day, last_day, weight, indicator, target)
                        VALUES (:id, :programme, :agency, :ordinal, :code, :parent, :kind, :name, :lead, :with, :from, :to,
                            :weight, :indicator, :target)
                        """), id, ordinal, plan)
                .param("programme", programme.value())
                .param("agency", agency.value())
                .update();
    }

    void change(NodeId id, int ordinal, PlannedNode plan) {
        written(jdbc.sql("""
                        UPDATE programmes.node SET ordinal = :ordinal, code = :code, parent = :parent, kind = :kind,
                            name = :name, lead = :lead, co_operating = :with, first_day = :from, last_day = :to,
                            weight = :weight, indicator = :indicator, target = :target
                        WHERE id = :id
                        """), id, ordinal, plan).update();
    }

    void remove(NodeId id, Instant at) {
        jdbc.sql("UPDATE programmes.node SET removed_at = :at WHERE id = :id")
                .param("at", Columns.time(at))
                .param("id", id.value())
                .update();
    }

    /** Keeps a reading; false when its id is there already. */
    boolean measure(UUID reading, NodeId node, AgencyId agency, Reading value, PersonId by, Instant at) {
        return jdbc.sql("""
                                INSERT INTO programmes.reading (id, node_id, agency_id, day, value, words, read_by, recorded_at)
                                VALUES (:id, :node, :agency, :day, :value, :words, :by, :at) ON CONFLICT (id) DO NOTHING
                                """)
                        .param("id", reading)
                        .param("node", node.value())
                        .param("agency", agency.value())
                        .param("day", value.day())
                        .param("value", value.value())
                        .param("words", value.words())
                        .param("by", by.value())
                        .param("at", Columns.time(at))
                        .update()
                == 1;
    }

    void reach(NodeId node, @Nullable LocalDate day, String words) {
        jdbc.sql("UPDATE programmes.node SET reached_on = :day, reached_words = :words WHERE id = :id")
                .param("day", day)
                .param("words", words)
                .param("id", node.value())
                .update();
    }

    /** Every reading of the node, the latest day first. */
    List<Reading> readings(NodeId node) {
        return jdbc.sql("SELECT day AS read_on, value AS read_value, words AS read_words FROM programmes.reading"
                        + " WHERE node_id = :node ORDER BY day DESC, recorded_at DESC LIMIT 200")
                .param("node", node.value())
                .query((row, number) -> reading(row))
                .list();
    }

    /** Which programme a node is of, whether or not it was removed. */
    Optional<Whereabouts> whereabouts(NodeId node) {
        return jdbc.sql(
                        "SELECT p.id, p.title FROM programmes.node n JOIN programmes.programme p ON p.id = n.programme_id"
                                + " WHERE n.id = :node")
                .param("node", node.value())
                .query((row, number) ->
                        new Whereabouts(new ProgrammeId(Columns.uuid(row, "id")), row.getString("title")))
                .optional();
    }

    /** A programme, and what it is called. */
    record Whereabouts(ProgrammeId programme, String title) {}

    private static JdbcClient.StatementSpec written(
            JdbcClient.StatementSpec statement, NodeId id, int ordinal, PlannedNode plan) {
        return statement
                .param("id", id.value())
                .param("ordinal", ordinal)
                .param("code", plan.code())
                .param("parent", plan.parent())
                .param("kind", plan.kind().name())
                .param("name", plan.name())
                .param("lead", plan.lead() == null ? null : plan.lead().value())
                .param("with", plan.with().stream().map(AgencyId::value).toArray(UUID[]::new))
                .param("from", plan.from())
                .param("to", plan.to())
                .param("weight", plan.weight())
                .param("indicator", plan.indicator())
                .param("target", plan.target());
    }

    private static Node node(ResultSet row, int number) throws SQLException {
        UUID lead = Columns.uuidOrNull(row, "lead");
        return new Node(
                new NodeId(Columns.uuid(row, "id")),
                new PlannedNode(
                        row.getString("code"),
                        text(row, "parent"),
                        NodeKind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        lead == null ? null : new AgencyId(lead),
                        Columns.uuids(row, "co_operating").stream()
                                .map(AgencyId::new)
                                .toList(),
                        Columns.dateOrNull(row, "first_day"),
                        Columns.dateOrNull(row, "last_day"),
                        decimal(row, "weight"),
                        row.getString("indicator"),
                        decimal(row, "target")),
                decimal(row, "read_value") == null ? null : reading(row),
                Columns.dateOrNull(row, "reached_on"));
    }

    private static Reading reading(ResultSet row) throws SQLException {
        return new Reading(
                Columns.date(row, "read_on"),
                row.getBigDecimal("read_value").stripTrailingZeros(),
                row.getString("read_words"));
    }

    private static @Nullable BigDecimal decimal(ResultSet row, String column) throws SQLException {
        return row.getBigDecimal(column);
    }

    private static @Nullable String text(ResultSet row, String column) throws SQLException {
        return row.getString(column);
    }
}

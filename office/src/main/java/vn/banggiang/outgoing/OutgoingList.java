package vn.banggiang.outgoing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.documents.DocumentNumber;
import vn.banggiang.documents.DocumentRef;
import vn.banggiang.documents.DocumentRights;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.documents.PageOf;
import vn.banggiang.documents.SearchCondition;
import vn.banggiang.documents.Urgency;
import vn.banggiang.documents.delivery.Deliveries;
import vn.banggiang.documents.delivery.DeliverySummary;
import vn.banggiang.identity.Actor;
import vn.banggiang.layout.DocumentType;

/** Lists of outgoing documents: what the person may see, filtered, sorted and paged by the database. */
@Component
public class OutgoingList {

    static final String COLUMNS = "SELECT d.id, d.state, d.changed_at, d.number, d.notation, d.issue_date, d.type,"
            + " d.trich_yeu, d.signer_name, d.urgency, d.signed_at, cardinality(d.recipients) AS recipients"
            + " FROM documents.outgoing d WHERE ";

    private final JdbcClient jdbc;
    private final DocumentRights rights;
    private final Deliveries deliveries;

    OutgoingList(JdbcClient jdbc, DocumentRights rights, Deliveries deliveries) {
        this.jdbc = jdbc;
        this.rights = rights;
        this.deliveries = deliveries;
    }

    /** One page of what the person may see. */
    public PageOf<OutgoingLine> page(Actor actor, OutgoingFilter filter) {
        SearchCondition condition = condition(actor, filter);
        int size = OutgoingFilter.PAGE_SIZE;
        List<OutgoingLine> lines = jdbc.sql(statement(condition, filter.order()))
                .params(condition.params())
                .param("size", size)
                .param("start", (long) size * filter.page())
                .query(OutgoingList::line)
                .list();
        long total = jdbc.sql("SELECT count(*) FROM documents.outgoing d WHERE " + condition.sql())
                .params(condition.params())
                .query(Long.class)
                .single();
        return new PageOf<>(delivered(lines), total, filter.page(), size);
    }

    /** With what became of those that were sent. */
    List<OutgoingLine> delivered(List<OutgoingLine> lines) {
        Map<UUID, DeliverySummary> sums = deliveries.summaries(
                lines.stream().map(line -> line.id().value()).toList());
        return lines.stream()
                .map(line -> line.with(sums.getOrDefault(line.id().value(), DeliverySummary.NONE)))
                .toList();
    }

    /** One page of the lines that the condition lets through, in this order. */
    static String statement(SearchCondition condition, OutgoingFilter.Order order) {
        return COLUMNS + condition.sql() + " ORDER BY " + order.sql() + " LIMIT :size OFFSET :start";
    }

    SearchCondition condition(Actor actor, OutgoingFilter filter) {
        var condition = new SearchCondition(rights.visible(actor, DocumentRef.Direction.OUTGOING));
        if (!filter.states().isEmpty()) {
            String[] states = filter.states().stream().map(Enum::name).toArray(String[]::new);
            condition.and("d.state = ANY(:states)", "states", states);
        }
        return condition.andWords(filter.query(), "d.issue_date");
    }

    static OutgoingLine line(ResultSet row, int rowNumber) throws SQLException {
        Integer number = Columns.intOrNull(row, "number");
        String notation = row.getString("notation");
        return new OutgoingLine(
                new OutgoingId(Columns.uuid(row, "id")),
                OutgoingState.valueOf(row.getString("state")),
                Columns.instant(row, "changed_at"),
                number,
                number == null ? notation : DocumentNumber.of(number) + "/" + notation,
                Columns.dateOrNull(row, "issue_date"),
                DocumentType.valueOf(row.getString("type")),
                row.getString("trich_yeu"),
                row.getString("signer_name"),
                Urgency.valueOf(row.getString("urgency")),
                Columns.instantOrNull(row, "signed_at"),
                row.getInt("recipients"),
                DeliverySummary.NONE);
    }
}

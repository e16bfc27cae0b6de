package vn.banggiang.outgoing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.documents.DocumentRef;
import vn.banggiang.documents.DocumentRights;
import vn.banggiang.documents.PageOf;
import vn.banggiang.documents.SearchCondition;
import vn.banggiang.documents.delivery.Deliveries;
import vn.banggiang.documents.delivery.DeliverySummary;
import vn.banggiang.documents.text.PageSearch;
import vn.banggiang.identity.Actor;
import vn.banggiang.search.Passage;

/** Lists of outgoing documents: what the person may see, filtered, sorted and paged by the database. */
@Component
public class OutgoingList {

    private final JdbcClient jdbc;
    private final DocumentRights rights;
    private final PageSearch pages;
    private final Deliveries deliveries;
    private final OutgoingLines rows;

    OutgoingList(JdbcClient jdbc, DocumentRights rights, PageSearch pages, Deliveries deliveries, OutgoingLines rows) {
        this.jdbc = jdbc;
        this.rights = rights;
        this.pages = pages;
        this.deliveries = deliveries;
        this.rows = rows;
    }

    /** One page of what the person may see. */
    public PageOf<OutgoingLine> page(Actor actor, OutgoingFilter filter) {
        SearchCondition condition = condition(actor, filter);
        int size = OutgoingFilter.PAGE_SIZE;
        List<OutgoingLine> lines = rows.named(jdbc.sql(statement(condition, filter.order()))
                .params(condition.params())
                .param("size", size)
                .param("start", (long) size * filter.page())
                .query(OutgoingLines::read)
                .list());
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

    /** Where the files of these lines say what was searched for, by their documents. */
    public Map<UUID, Passage> passages(PageOf<OutgoingLine> lines, String query) {
        return pages.passages(
                lines.lines().stream().map(line -> line.id().value()).toList(), query);
    }

    /** One page of the lines that the condition lets through, in this order. */
    static String statement(SearchCondition condition, OutgoingFilter.Order order) {
        return OutgoingLines.COLUMNS + condition.sql() + " ORDER BY " + order.sql() + " LIMIT :size OFFSET :start";
    }

    SearchCondition condition(Actor actor, OutgoingFilter filter) {
        DocumentRights.Visible visible = rights.visible(actor, DocumentRef.Direction.OUTGOING);
        var condition = new SearchCondition(visible);
        if (!filter.states().isEmpty()) {
            String[] states = filter.states().stream().map(Enum::name).toArray(String[]::new);
            condition.and("d.state = ANY(:states)", "states", states);
        }
        return condition.andWords(
                filter.query(),
                pages.documents(visible, DocumentRef.Direction.OUTGOING, filter.query()),
                "d.issue_date");
    }
}

package vn.banggiang.outgoing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.documents.DocumentRef;
import vn.banggiang.documents.DocumentRights;
import vn.banggiang.documents.Listed;
import vn.banggiang.documents.SearchCondition;
import vn.banggiang.documents.StateCounts;
import vn.banggiang.documents.delivery.Deliveries;
import vn.banggiang.documents.delivery.DeliverySummary;
import vn.banggiang.documents.text.PageSearch;
import vn.banggiang.identity.Actor;
import vn.banggiang.search.Passage;
import vn.banggiang.shell.PageOf;

/** Lists of outgoing documents: what the person may see, filtered, sorted and paged by the database. */
@Component
public class OutgoingList {

    private final JdbcClient jdbc;
    private final DocumentRights rights;
    private final PageSearch pages;
    private final OutgoingNarrowing narrowing;
    private final Deliveries deliveries;
    private final OutgoingLines rows;

    OutgoingList(
            JdbcClient jdbc,
            DocumentRights rights,
            PageSearch pages,
            OutgoingNarrowing narrowing,
            Deliveries deliveries,
            OutgoingLines rows) {
        this.jdbc = jdbc;
        this.rights = rights;
        this.pages = pages;
        this.narrowing = narrowing;
        this.deliveries = deliveries;
        this.rows = rows;
    }

    /** One page of what the person may see. */
    public PageOf<OutgoingLine> page(Actor actor, OutgoingFilter filter) {
        SearchCondition condition = condition(actor, filter);
        return page(condition, filter, count(condition));
    }

    private long count(SearchCondition condition) {
        return jdbc.sql("SELECT count(*) FROM documents.outgoing d WHERE " + condition.sql())
                .params(condition.params())
                .query(Long.class)
                .single();
    }

    /** The same, and how many lines each state has. */
    public Listed<OutgoingLine, OutgoingState> listed(Actor actor, OutgoingFilter filter) {
        SearchCondition condition = inEveryState(actor, filter);
        var counts = StateCounts.of(jdbc, DocumentRef.Direction.OUTGOING, condition, OutgoingState.class);
        return new Listed<>(page(inStates(condition, filter), filter, counts.in(filter.states())), counts.counts());
    }

    /** How many of them, in any state, answer something whose deadline is over. */
    public long overdue(Actor actor, OutgoingFilter filter) {
        var late = new OutgoingFilter(
                Set.of(), filter.query(), filter.order(), 0, filter.narrowing().overdue(true));
        return count(inEveryState(actor, late));
    }

    /** The first lines of what the person may see, at most so many. */
    public List<OutgoingLine> first(Actor actor, OutgoingFilter filter, int most) {
        return lines(condition(actor, filter), filter.order(), most, 0);
    }

    private PageOf<OutgoingLine> page(SearchCondition condition, OutgoingFilter filter, long total) {
        int size = OutgoingFilter.PAGE_SIZE;
        return new PageOf<>(
                lines(condition, filter.order(), size, (long) size * filter.page()), total, filter.page(), size);
    }

    private List<OutgoingLine> lines(SearchCondition condition, OutgoingFilter.Order order, int size, long start) {
        return delivered(rows.named(jdbc.sql(statement(condition, order))
                .params(condition.params())
                .param("size", size)
                .param("start", start)
                .query(OutgoingLines::read)
                .list()));
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
        return inStates(inEveryState(actor, filter), filter);
    }

    private static SearchCondition inStates(SearchCondition condition, OutgoingFilter filter) {
        return filter.states().isEmpty()
                ? condition
                : condition.and(
                        "d.state = ANY(:states)",
                        "states",
                        filter.states().stream().map(Enum::name).toArray(String[]::new));
    }

    private SearchCondition inEveryState(Actor actor, OutgoingFilter filter) {
        DocumentRights.Visible visible = rights.visible(actor, DocumentRef.Direction.OUTGOING);
        var condition = new SearchCondition(visible);
        narrowing.add(condition, filter.narrowing());
        return condition.andWords(
                filter.query(),
                pages.documents(visible, DocumentRef.Direction.OUTGOING, filter.query()),
                "d.issue_date");
    }
}

package vn.banggiang.incoming;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.documents.DocumentRef;
import vn.banggiang.documents.DocumentRights;
import vn.banggiang.documents.Listed;
import vn.banggiang.documents.SearchCondition;
import vn.banggiang.documents.StateCounts;
import vn.banggiang.documents.text.PageSearch;
import vn.banggiang.identity.Actor;
import vn.banggiang.search.Passage;
import vn.banggiang.shell.PageOf;

/** Lists of incoming documents: what the person may see, filtered, sorted and paged by the database. */
@Component
public class IncomingList {

    private final JdbcClient jdbc;
    private final DocumentRights rights;
    private final PageSearch pages;
    private final IncomingNarrowing narrowing;
    private final IncomingLines rows;

    IncomingList(
            JdbcClient jdbc, DocumentRights rights, PageSearch pages, IncomingNarrowing narrowing, IncomingLines rows) {
        this.jdbc = jdbc;
        this.rights = rights;
        this.pages = pages;
        this.narrowing = narrowing;
        this.rows = rows;
    }

    /** One page of what the person may see. */
    public PageOf<IncomingLine> page(Actor actor, IncomingFilter filter) {
        SearchCondition condition = condition(actor, filter);
        long total = jdbc.sql("SELECT count(*) FROM documents.incoming d WHERE " + condition.sql())
                .params(condition.params())
                .query(Long.class)
                .single();
        return page(condition, filter, total);
    }

    /** The same, and how many lines each state has. */
    public Listed<IncomingLine, IncomingState> listed(Actor actor, IncomingFilter filter) {
        SearchCondition condition = inEveryState(actor, filter);
        var counts = StateCounts.of(jdbc, DocumentRef.Direction.INCOMING, condition, IncomingState.class);
        return new Listed<>(page(inStates(condition, filter), filter, counts.in(filter.states())), counts.counts());
    }

    /** The first lines of what the person may see, at most so many. */
    public List<IncomingLine> first(Actor actor, IncomingFilter filter, int most) {
        return lines(condition(actor, filter), filter.order(), most, 0);
    }

    private PageOf<IncomingLine> page(SearchCondition condition, IncomingFilter filter, long total) {
        int size = IncomingFilter.PAGE_SIZE;
        return new PageOf<>(
                lines(condition, filter.order(), size, (long) size * filter.page()), total, filter.page(), size);
    }

    private List<IncomingLine> lines(SearchCondition condition, IncomingFilter.Order order, int size, long start) {
        return rows.named(jdbc.sql(statement(condition, order))
                .params(condition.params())
                .param("size", size)
                .param("start", start)
                .query(IncomingLines::read)
                .list());
    }

    /** Where the files of these lines say what was searched for, by their documents. */
    public Map<UUID, Passage> passages(PageOf<IncomingLine> lines, String query) {
        return pages.passages(
                lines.lines().stream().map(line -> line.id().value()).toList(), query);
    }

    /** One page of the lines that the condition lets through, in this order. */
    static String statement(SearchCondition condition, IncomingFilter.Order order) {
        return IncomingLines.COLUMNS + condition.sql() + " ORDER BY " + order.sql() + " LIMIT :size OFFSET :start";
    }

    SearchCondition condition(Actor actor, IncomingFilter filter) {
        return inStates(inEveryState(actor, filter), filter);
    }

    private static SearchCondition inStates(SearchCondition condition, IncomingFilter filter) {
        return filter.states().isEmpty()
                ? condition
                : condition.and(
                        "d.state = ANY(:states)",
                        "states",
                        filter.states().stream().map(Enum::name).toArray(String[]::new));
    }

    private SearchCondition inEveryState(Actor actor, IncomingFilter filter) {
        DocumentRights.Visible visible = rights.visible(actor, DocumentRef.Direction.INCOMING);
        var condition = new SearchCondition(visible);
        if (!filter.documentId().isBlank()) {
            condition.and("d.document_id = :document_id", "document_id", filter.documentId());
        }
        narrowing.add(condition, actor.agency(), filter.narrowing());
        return condition.andWords(
                filter.query(),
                pages.documents(visible, DocumentRef.Direction.INCOMING, filter.query()),
                "d.issued_on",
                "d.arrived_on");
    }
}

package vn.banggiang.participation;

import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.identity.Actor;
import vn.banggiang.shell.PageOf;
import vn.banggiang.words.Folding;

/** The questions that somebody may see: what is to be done first, the earliest last day before others. */
@Component
public class QuestionList {

    private static final String CONDITION = " WHERE " + QuestionRights.SEEN
            + " AND (cardinality(:states::text[]) = 0 OR q.state = ANY(:states)) AND q.search_text LIKE :words";

    private final JdbcClient jdbc;
    private final QuestionRights rights;
    private final Clock clock;

    QuestionList(JdbcClient jdbc, QuestionRights rights, Clock clock) {
        this.jdbc = jdbc;
        this.rights = rights;
        this.clock = clock;
    }

    /** A page of them. */
    public PageOf<QuestionLine> page(Actor reader, QuestionFilter filter) {
        var today = VietnamTime.today(clock);
        List<QuestionLine> lines = asked(
                        QuestionStore.QUESTIONS + CONDITION
                                + " ORDER BY q.ended_at DESC NULLS FIRST, q.due, q.asked_at, q.id LIMIT :most OFFSET :before",
                        reader,
                        filter)
                .param("most", QuestionFilter.PAGE_SIZE)
                .param("before", QuestionFilter.PAGE_SIZE * filter.page())
                .query(QuestionStore::question)
                .list()
                .stream()
                .map(question -> QuestionLine.of(question, today))
                .toList();
        long total = asked("SELECT count(*) FROM participation.question q" + CONDITION, reader, filter)
                .query(Long.class)
                .single();
        return new PageOf<>(lines, total, filter.page(), QuestionFilter.PAGE_SIZE);
    }

    private JdbcClient.StatementSpec asked(String statement, Actor reader, QuestionFilter filter) {
        return jdbc.sql(statement)
                .params(rights.params(reader))
                .param("states", filter.states().stream().map(Enum::name).toArray(String[]::new))
                .param("words", "%" + Folding.fold(filter.words()).replace("_", "\\_") + "%");
    }
}

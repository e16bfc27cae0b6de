package vn.banggiang.importing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.PersonId;
import vn.banggiang.portal.ArticleId;

/** Where it is kept what each import has, and what became of it. */
@Component
class ItemStore {

    private static final String OF_STATES =
            " FROM importing.item WHERE run_id = :run AND (cardinality(:states) = 0 OR state = ANY(:states))";

    private static final String TO_APPROVE = " run_id = :run AND releasable AND state IN ('DRAFTED', 'REWRITTEN')";

    private final JdbcClient jdbc;

    ItemStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Item item) {
        jdbc.sql("""
                INSERT INTO importing.item (run_id, ordinal, line, guid, title, type, status, author, category, dated_at,
                    releasable, state, reason, reason_args, notes)
                VALUES (:run, :ordinal, :line, :guid, :title, :type, :status, :author, :category, :dated, :releasable,
                    :state, :reason, :args, '{}')
                """)
                .param("run", item.run().value())
                .param("ordinal", item.ordinal())
                .param("line", item.line())
                .param("guid", item.guid())
                .param("title", item.title())
                .param("type", item.type())
                .param("status", item.status())
                .param("author", item.author())
                .param("category", item.category())
                .param("dated", Columns.timeOrNull(item.dated()))
                .param("releasable", item.releasable())
                .param("state", item.state().name())
                .param("reason", item.reason())
                .param("args", item.reasonArgs().toArray(String[]::new))
                .update();
    }

    /** One of them, so that whoever else acts on it waits. */
    Optional<Item> locked(RunId run, int ordinal) {
        return jdbc.sql("SELECT * FROM importing.item WHERE run_id = :run AND ordinal = :ordinal FOR UPDATE")
                .param("run", run.value())
                .param("ordinal", ordinal)
                .query(ItemStore::item)
                .optional();
    }

    /** Places of those in one of these states. */
    Set<Integer> ordinals(RunId run, ItemState... states) {
        return new HashSet<>(jdbc.sql("SELECT ordinal" + OF_STATES)
                .param("run", run.value())
                .param("states", names(List.of(states)))
                .query(Integer.class)
                .list());
    }

    /** A page of those in one of these states, or of all; in the order of the export. */
    List<Item> page(RunId run, Collection<ItemState> states, int most, int before) {
        return jdbc.sql("SELECT *" + OF_STATES + " ORDER BY ordinal LIMIT :most OFFSET :before")
                .param("run", run.value())
                .param("states", names(states))
                .param("most", most)
                .param("before", before)
                .query(ItemStore::item)
                .list();
    }

    /** How many there are in each state; states without any are left out. */
    Map<ItemState, Integer> counts(RunId run) {
        Map<ItemState, Integer> counts = new EnumMap<>(ItemState.class);
        jdbc.sql("SELECT state, count(*) AS number FROM importing.item WHERE run_id = :run GROUP BY state")
                .param("run", run.value())
                .query(row -> {
                    counts.put(ItemState.valueOf(row.getString("state")), row.getInt("number"));
                });
        return counts;
    }

    /** How many there are of each type and status, the most first. */
    List<ItemKind> kinds(RunId run) {
        return jdbc.sql("""
                        SELECT type, status, state, reason, count(*) AS number FROM importing.item WHERE run_id = :run
                        GROUP BY type, status, state, reason ORDER BY number DESC, type, status, state LIMIT 60
                        """)
                .param("run", run.value())
                .query((row, number) -> new ItemKind(
                        row.getString("type"),
                        row.getString("status"),
                        ItemState.valueOf(row.getString("state")),
                        row.getString("reason"),
                        row.getInt("number")))
                .list();
    }

    int toApprove(RunId run) {
        return jdbc.sql("SELECT count(*) FROM importing.item WHERE" + TO_APPROVE)
                .param("run", run.value())
                .query(Integer.class)
                .single();
    }

    /**
     * Approves what may be: nothing that this person wrote at the other site.
     *
     * @param ordinals which of them; all where empty
     * @return how many
     */
    int release(RunId run, Collection<Integer> ordinals, PersonId by) {
        return jdbc.sql("UPDATE importing.item i SET state = 'RELEASED', approved_by = :by, reason = NULL WHERE"
                        + TO_APPROVE + """
                         AND (cardinality(:ordinals) = 0 OR ordinal = ANY(:ordinals))
                         AND NOT EXISTS (SELECT FROM importing.author a
                               WHERE a.run_id = i.run_id AND a.login = i.author AND a.person_id = :by)
                        """)
                .param("run", run.value())
                .param("ordinals", ordinals.toArray(Integer[]::new))
                .param("by", by.value())
                .update();
    }

    void became(Item item, ItemState state, List<Note> notes, ArticleId article, int draft) {
        jdbc.sql("""
                UPDATE importing.item SET state = :state, notes = :notes, article_id = :article, draft = :draft,
                    reason = NULL, reason_args = '{}' WHERE run_id = :run AND ordinal = :ordinal
                """)
                .param("run", item.run().value())
                .param("ordinal", item.ordinal())
                .param("state", state.name())
                .param("notes", notes.stream().map(Note::stored).toArray(String[]::new))
                .param("article", article.value())
                .param("draft", draft)
                .update();
    }

    void ended(RunId run, int ordinal, ItemState state, @Nullable String reason, List<String> args) {
        jdbc.sql("""
                UPDATE importing.item SET state = :state, reason = :reason, reason_args = :args
                WHERE run_id = :run AND ordinal = :ordinal
                """)
                .param("run", run.value())
                .param("ordinal", ordinal)
                .param("state", state.name())
                .param("reason", reason)
                .param("args", args.toArray(String[]::new))
                .update();
    }

    private static String[] names(Collection<ItemState> states) {
        return states.stream().map(Enum::name).toArray(String[]::new);
    }

    private static Item item(ResultSet row, int number) throws SQLException {
        UUID article = Columns.uuidOrNull(row, "article_id");
        UUID approvedBy = Columns.uuidOrNull(row, "approved_by");
        return new Item(
                new RunId(Columns.uuid(row, "run_id")),
                row.getInt("ordinal"),
                row.getLong("line"),
                row.getString("guid"),
                row.getString("title"),
                row.getString("type"),
                row.getString("status"),
                row.getString("author"),
                row.getString("category"),
                Columns.instantOrNull(row, "dated_at"),
                row.getBoolean("releasable"),
                ItemState.valueOf(row.getString("state")),
                row.getString("reason"),
                Columns.texts(row, "reason_args"),
                Columns.texts(row, "notes").stream().map(Note::read).toList(),
                article == null ? null : new ArticleId(article),
                Columns.intOrNull(row, "draft"),
                approvedBy == null ? null : new PersonId(approvedBy));
    }
}

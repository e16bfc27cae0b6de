package vn.banggiang.audit;

import static vn.banggiang.audit.JournalVerdict.Tampering.ENTRY_INSERTED;
import static vn.banggiang.audit.JournalVerdict.Tampering.JOURNAL_EMPTIED;
import static vn.banggiang.audit.JournalVerdict.Tampering.KEPT_HEAD_MISSING;
import static vn.banggiang.audit.JournalVerdict.Tampering.KEPT_HEAD_UNREADABLE;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Checks the whole journal against its chain. Reads in pages: neither memory nor the linker suffers. */
@Service
public class JournalVerification {

    private static final int PAGE = 1000;

    private final JdbcClient jdbc;

    /** Verifies the journal of this database. */
    public JournalVerification(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Finds entries that were changed, removed, inserted or put into another order. */
    public JournalVerdict verify() {
        return verify(List.of());
    }

    /**
     * The same, and whether the chain still comes by each of these heads, which were kept outside
     * ({@code position:hash}).
     */
    public JournalVerdict verify(Collection<String> kept) {
        return verify(kept, links -> {});
    }

    /**
     * The same, told how far it is.
     *
     * @param progress is given the number of links that were checked, again and again
     */
    public JournalVerdict verify(Collection<String> kept, LongConsumer progress) {
        // Before the lines: what is recorded meanwhile must not look as if it were missing.
        long lastNumber = lastNumberGiven();
        long lastLine = lastLine();
        List<Optional<ChainHead>> heads = kept.stream().map(ChainHead::parse).toList();
        var check = new ChainCheck(heads.stream().flatMap(Optional::stream).toList());
        boolean more = true;
        while (more) {
            more = walkPage(check);
            progress.accept(check.links());
        }
        insertedEntries(check);
        check.unseen().forEach(head -> check.note(KEPT_HEAD_MISSING, head.position(), 0));
        if (heads.contains(Optional.<ChainHead>empty())) {
            check.note(KEPT_HEAD_UNREADABLE, 0, 0);
        }
        if (lastLine == 0 && lastNumber > 0) {
            check.note(JOURNAL_EMPTIED, 0, lastNumber);
        }
        return new JournalVerdict(
                check.links(),
                pending(),
                check.head().toString(),
                kept.size(),
                Math.max(0, lastNumber - lastLine),
                check.findings());
    }

    /** How many links there are to check now. */
    public long links() {
        return ChainHead.of(jdbc).position();
    }

    private boolean walkPage(ChainCheck check) {
        long before = check.links();
        jdbc.sql("SELECT link.position, link.entry_id, link.previous, link.hash, " + JournalRow.COLUMNS + """
                         FROM audit.link LEFT JOIN audit.entry ON entry.id = link.entry_id
                        WHERE link.position > :after ORDER BY link.position LIMIT :page
                        """)
                .param("after", check.head().position())
                .param("page", PAGE)
                .query(check::accept);
        return check.links() - before == PAGE;
    }

    private void insertedEntries(ChainCheck check) {
        jdbc.sql("""
                        SELECT id FROM audit.entry
                         WHERE NOT EXISTS (SELECT FROM audit.link WHERE link.entry_id = entry.id)
                           AND NOT EXISTS (SELECT FROM audit.pending WHERE pending.entry_id = entry.id)
                         ORDER BY id LIMIT :page
                        """)
                .param("page", PAGE)
                .query(Long.class)
                .list()
                .forEach(entry -> check.note(ENTRY_INSERTED, 0, entry));
    }

    /** What the next line's number follows; numbers of deeds that were undone are given out too. */
    private long lastNumberGiven() {
        return jdbc.sql("SELECT CASE WHEN is_called THEN last_value ELSE 0 END FROM audit.entry_id_seq")
                .query(Long.class)
                .single();
    }

    private long lastLine() {
        return jdbc.sql("SELECT coalesce(max(id), 0) FROM audit.entry")
                .query(Long.class)
                .single();
    }

    private long pending() {
        return jdbc.sql("SELECT count(*) FROM audit.pending").query(Long.class).single();
    }
}

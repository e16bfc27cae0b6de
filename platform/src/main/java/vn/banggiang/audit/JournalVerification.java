package vn.banggiang.audit;

import static vn.banggiang.audit.JournalVerdict.Tampering.ENTRY_INSERTED;
import static vn.banggiang.audit.JournalVerdict.Tampering.KEPT_HEAD_MISSING;

import java.util.HexFormat;
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
        return verify("");
    }

    /** The same, and whether the chain still contains the head that was kept outside ({@code position:hash}). */
    public JournalVerdict verify(String keptHead) {
        var check = new ChainCheck();
        boolean more = true;
        while (more) {
            more = walkPage(check);
        }
        insertedEntries(check);
        if (!keptHead.isBlank() && !contains(keptHead)) {
            check.note(KEPT_HEAD_MISSING, 0, 0);
        }
        return new JournalVerdict(check.links(), pending(), check.head().toString(), check.findings());
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

    private boolean contains(String keptHead) {
        String[] kept = keptHead.strip().split(":", 2);
        if (kept.length != 2 || !kept[0].matches("[0-9]{1,18}") || !kept[1].matches("[0-9a-f]{64}")) {
            return false;
        }
        return jdbc.sql("SELECT count(*) FROM audit.link WHERE position = :position AND hash = :hash")
                        .param("position", Long.valueOf(kept[0]))
                        .param("hash", HexFormat.of().parseHex(kept[1]))
                        .query(Long.class)
                        .single()
                == 1;
    }

    private long pending() {
        return jdbc.sql("SELECT count(*) FROM audit.pending").query(Long.class).single();
    }
}

package vn.banggiang.audit;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts committed entries into the chain. One links at a time in the whole installation; who records never waits for it
 * (see docs/decisions/0002-journal.md).
 */
@Component
class JournalLinker {

    /** The advisory lock's key: "journal" in ASCII. */
    private static final long LOCK = 0x6a6f75726e616cL;

    /** Entries linked in one transaction. */
    static final int BATCH = 500;

    private final JdbcClient jdbc;

    JournalLinker(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Links the oldest pending entries. @return how many; fewer than {@link #BATCH} when none is left */
    @Transactional
    public int link() {
        jdbc.sql("SELECT pg_advisory_xact_lock(:key)")
                .param("key", LOCK)
                .query()
                .listOfRows();
        List<JournalRow> pending = pending();
        ChainHead head = ChainHead.of(jdbc);
        for (JournalRow line : pending) {
            long position = head.position() + 1;
            byte[] hash = ChainHash.of(position, head.hash(), line);
            append(position, line.id(), head.hash(), hash);
            head = new ChainHead(position, hash);
        }
        return pending.size();
    }

    private List<JournalRow> pending() {
        return jdbc.sql("SELECT " + JournalRow.COLUMNS + """
                         FROM audit.pending JOIN audit.entry ON entry.id = pending.entry_id
                        ORDER BY pending.entry_id LIMIT :batch
                        """)
                .param("batch", BATCH)
                .query((row, number) -> JournalRow.read(row))
                .list();
    }

    private void append(long position, long entry, byte[] previous, byte[] hash) {
        jdbc.sql("""
                        WITH linked AS (DELETE FROM audit.pending WHERE entry_id = :entry)
                        INSERT INTO audit.link (position, entry_id, previous, hash)
                        VALUES (:position, :entry, :previous, :hash)
                        """)
                .param("position", position)
                .param("entry", entry)
                .param("previous", previous)
                .param("hash", hash)
                .update();
    }
}

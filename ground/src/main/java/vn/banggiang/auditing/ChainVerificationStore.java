package vn.banggiang.auditing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.audit.JournalVerdict;
import vn.banggiang.audit.JournalVerdict.Finding;
import vn.banggiang.audit.JournalVerdict.Tampering;
import vn.banggiang.audit.JournalVerification;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.PersonId;

/** Keeps verifications of the chain. */
@Component
class ChainVerificationStore {

    private static final String SELECT = """
            SELECT id, asked_by, asked_at, links, checked, ended_at, failure, head, pending, kept_heads, numbers_behind,
                   findings
              FROM auditing.verification
            """;

    private final JdbcClient jdbc;
    private final JournalVerification journal;
    private final Clock clock;

    ChainVerificationStore(JdbcClient jdbc, JournalVerification journal, Clock clock) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.clock = clock;
    }

    /** Writes down that one begins; false while another goes on. */
    boolean start(UUID id, PersonId auditor) {
        return jdbc.sql("INSERT INTO auditing.verification (id, asked_by, asked_at, links) VALUES (?, ?, ?, ?)"
                                + " ON CONFLICT DO NOTHING")
                        .params(id, auditor.value(), Columns.time(clock.instant()), journal.links())
                        .update()
                == 1;
    }

    void checked(UUID id, long links) {
        jdbc.sql("UPDATE auditing.verification SET checked = ? WHERE id = ? AND ended_at IS NULL")
                .params(links, id)
                .update();
    }

    void end(UUID id, JournalVerdict verdict) {
        jdbc.sql("""
                        UPDATE auditing.verification SET ended_at = ?, checked = ?, head = ?, pending = ?, kept_heads = ?,
                               numbers_behind = ?, findings = ?
                         WHERE id = ? AND ended_at IS NULL
                        """)
                .params(
                        Columns.time(clock.instant()),
                        verdict.linked(),
                        verdict.head(),
                        verdict.pending(),
                        verdict.keptHeads(),
                        verdict.numbersAfterLast(),
                        verdict.findings().stream()
                                .map(ChainVerificationStore::written)
                                .toArray(String[]::new),
                        id)
                .update();
    }

    void fail(UUID id, String key) {
        jdbc.sql("UPDATE auditing.verification SET ended_at = ?, failure = ? WHERE id = ? AND ended_at IS NULL")
                .params(Columns.time(clock.instant()), key, id)
                .update();
    }

    Optional<ChainVerification> of(UUID id) {
        return jdbc.sql(SELECT + " WHERE id = ?")
                .param(id)
                .query(ChainVerificationStore::verification)
                .optional();
    }

    List<ChainVerification> latest(int most) {
        return jdbc.sql(SELECT + " ORDER BY asked_at DESC, ended_at DESC LIMIT ?")
                .param(most)
                .query(ChainVerificationStore::verification)
                .list();
    }

    private static ChainVerification verification(ResultSet row, int number) throws SQLException {
        return new ChainVerification(
                Columns.uuid(row, "id"),
                new PersonId(Columns.uuid(row, "asked_by")),
                Columns.instant(row, "asked_at"),
                row.getLong("links"),
                row.getLong("checked"),
                Columns.instantOrNull(row, "ended_at"),
                row.getString("failure"),
                verdict(row));
    }

    private static @Nullable JournalVerdict verdict(ResultSet row) throws SQLException {
        String head = row.getString("head");
        return head == null
                ? null
                : new JournalVerdict(
                        row.getLong("checked"),
                        row.getLong("pending"),
                        head,
                        row.getInt("kept_heads"),
                        row.getLong("numbers_behind"),
                        Columns.texts(row, "findings").stream()
                                .map(ChainVerificationStore::read)
                                .toList());
    }

    private static String written(Finding finding) {
        return finding.tampering() + " " + finding.position() + " " + finding.entry();
    }

    private static Finding read(String written) {
        String[] parts = written.split(" ", -1);
        return new Finding(Tampering.valueOf(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2]));
    }
}

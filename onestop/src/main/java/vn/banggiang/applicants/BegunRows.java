package vn.banggiang.applicants;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.banggiang.database.Columns;
import vn.banggiang.sealing.Cell;
import vn.banggiang.sealing.CellSeal;
import vn.banggiang.sealing.Sealed;

/** What somebody began who is not signed in: it waits, sealed, for a quarter of an hour, under a key that the browser alone has. */
@Repository
class BegunRows {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration WAITS = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final CellSeal seal;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    BegunRows(JdbcClient jdbc, CellSeal seal, Clock clock) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.clock = clock;
    }

    /** Under a new key. */
    RandomKey keep(String kind, Object content) {
        RandomKey key = RandomKey.next(random);
        jdbc.sql("INSERT INTO applicants.begun (sha256, kind, content, ends) VALUES (?, ?, ?, ?)")
                .params(
                        sha256(key),
                        kind,
                        seal.seal(cell(key), JSON.writeValueAsString(content)).bytes(),
                        Columns.time(clock.instant().plus(WAITS)))
                .update();
        return key;
    }

    /** Empty when its time is over, and for what is of another kind. */
    <T> Optional<T> find(RandomKey key, String kind, Class<T> type) {
        return jdbc.sql("SELECT content FROM applicants.begun WHERE sha256 = ? AND kind = ? AND ends > ?")
                .params(sha256(key), kind, Columns.time(clock.instant()))
                .query((row, number) -> seal.open(cell(key), Sealed.of(row.getBytes("content"))))
                .optional()
                .map(text -> JSON.readValue(text, type));
    }

    /** Ends it; false where somebody was sooner. */
    boolean take(RandomKey key) {
        return jdbc.sql("DELETE FROM applicants.begun WHERE sha256 = ?")
                        .param(sha256(key))
                        .update()
                > 0;
    }

    void sweep() {
        jdbc.sql("DELETE FROM applicants.begun WHERE ends <= ?")
                .param(Columns.time(clock.instant()))
                .update();
    }

    private static byte[] sha256(RandomKey key) {
        return HexFormat.of().parseHex(key.sha256());
    }

    private static Cell cell(RandomKey key) {
        return new Cell("applicants.begun", "content", key.sha256());
    }
}

package vn.banggiang.identity.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Repository;
import vn.banggiang.database.Columns;

/**
 * The sessions of browsers, a row each. What a request did not change is not written, and what is gone is not made again by a
 * request that still had it: it changes no row.
 */
@Repository
class BrowserSessions implements SessionRepository<BrowserSession> {

    /** Until somebody is signed in, a session keeps a step of signing in alone, and no longer than that takes. */
    static final Duration OF_STRANGERS = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SessionKey key;
    private final Content contents;

    BrowserSessions(JdbcClient jdbc, Clock clock, SessionKey key, Content contents) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.key = key;
        this.contents = contents;
    }

    @Override
    public BrowserSession createSession() {
        Instant now = clock.instant();
        return new BrowserSession(new Life(now, now, OF_STRANGERS), key::draw);
    }

    @Override
    public void save(BrowserSession session) {
        if (!session.isToBeStored()) {
            return;
        }
        SessionId before = session.storedAs();
        if (before == null) {
            insert(session);
        } else {
            update(before, session);
        }
        session.stored();
    }

    /** Null when there is none, its time is over, or it holds what this installation did not put there. */
    @Override
    public @Nullable BrowserSession findById(String sent) {
        return key.drawn(sent).flatMap(this::find).orElse(null);
    }

    @Override
    public void deleteById(String sent) {
        jdbc.sql("DELETE FROM identity.browser_session WHERE sha256 = ?")
                .param(new SessionId(sent).sha256())
                .update();
    }

    /** Forgets those whose time is over. */
    void sweep() {
        jdbc.sql("DELETE FROM identity.browser_session WHERE ends <= ?")
                .param(Columns.time(clock.instant()))
                .update();
    }

    private Optional<BrowserSession> find(SessionId id) {
        return jdbc.sql("SELECT begun, last_used, longest_pause, kept FROM identity.browser_session"
                        + " WHERE sha256 = ? AND ends > ?")
                .params(id.sha256(), Columns.time(clock.instant()))
                .query((row, number) -> read(id, row))
                .optional()
                .flatMap(found -> found);
    }

    private Optional<BrowserSession> read(SessionId id, ResultSet row) throws SQLException {
        Life life = life(row);
        return contents.opened(id, row.getString("kept")).map(kept -> new BrowserSession(id, life, kept, key::draw));
    }

    private void insert(BrowserSession session) {
        Life life = session.life();
        jdbc.sql("INSERT INTO identity.browser_session (sha256, begun, last_used, longest_pause, ends, kept)"
                        + " VALUES (?, ?, ?, ?, ?, ?::jsonb)")
                .params(
                        session.id().sha256(),
                        Columns.time(life.begun()),
                        Columns.time(life.lastUsed()),
                        life.longestPause().toSeconds(),
                        Columns.time(life.ends()),
                        contents.sealed(session.id(), session.toWrite()))
                .update();
    }

    private void update(SessionId before, BrowserSession session) {
        Life life = session.life();
        jdbc.sql("UPDATE identity.browser_session SET sha256 = ?, last_used = ?, longest_pause = ?, ends = ?,"
                        + " kept = (kept - ?::text[]) || ?::jsonb WHERE sha256 = ?")
                .params(
                        session.id().sha256(),
                        Columns.time(life.lastUsed()),
                        life.longestPause().toSeconds(),
                        Columns.time(life.ends()),
                        session.toRemove().toArray(String[]::new),
                        contents.sealed(session.id(), session.toWrite()),
                        before.sha256())
                .update();
    }

    private static Life life(ResultSet row) throws SQLException {
        return new Life(
                Columns.instant(row, "begun"),
                Columns.instant(row, "last_used"),
                Duration.ofSeconds(row.getLong("longest_pause")));
    }
}

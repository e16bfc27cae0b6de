package vn.banggiang.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.PersonId;

/**
 * Which sessions of the pages are open. What they keep lies elsewhere ({@code identity.session}); a session whose line here is
 * gone ends at its next request, at whichever node.
 */
@Service
public class Sessions {

    /** How exactly the last request is known: one write a minute for each person at work is enough. */
    static final Duration TO_THE_MINUTE = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Duration longestPause;
    private final Duration longest;

    Sessions(
            JdbcClient jdbc,
            Clock clock,
            @Value("${server.servlet.session.timeout}") Duration longestPause,
            @Value("${banggiang.session.longest}") Duration longest) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.longestPause = longestPause.plus(TO_THE_MINUTE);
        this.longest = longest;
    }

    /** Notes that a session begins. */
    public SignInId begin(PersonId person, Browser browser) {
        forgetAbandoned();
        SignInId id = SignInId.random();
        Instant now = clock.instant();
        jdbc.sql("INSERT INTO identity.session (id, person_id, browser, system, begun, last_seen)"
                        + " VALUES (?, ?, ?, ?, ?, ?)")
                .params(
                        id.value(),
                        person.value(),
                        browser.family().name(),
                        browser.system().name(),
                        Columns.time(now),
                        Columns.time(now))
                .update();
        return id;
    }

    /** Notes that the session is used; false when it has been ended, or has lasted as long as any may. */
    public boolean isOpen(SignInId id) {
        Instant now = clock.instant();
        Optional<Instant> lastSeen = jdbc.sql("SELECT last_seen FROM identity.session WHERE id = ? AND begun > ?")
                .params(id.value(), begunBefore())
                .query((row, number) -> Columns.instant(row, "last_seen"))
                .optional();
        if (lastSeen.isPresent() && !lastSeen.get().isAfter(now.minus(TO_THE_MINUTE))) {
            jdbc.sql("UPDATE identity.session SET last_seen = ? WHERE id = ?")
                    .params(Columns.time(now), id.value())
                    .update();
        }
        return lastSeen.isPresent();
    }

    /** Ends a session, if it has not ended yet. */
    public void end(SignInId id) {
        jdbc.sql("DELETE FROM identity.session WHERE id = ?").param(id.value()).update();
    }

    List<OpenSignIn> of(PersonId person) {
        return jdbc.sql("SELECT id, browser, system, begun, last_seen FROM identity.session"
                        + " WHERE person_id = ? AND last_seen > ? AND begun > ?")
                .params(person.value(), abandonedBefore(), begunBefore())
                .query((row, number) -> OpenSignIn.read(OpenSignIn.Kind.SESSION, row))
                .list();
    }

    boolean end(PersonId person, SignInId id) {
        return jdbc.sql("DELETE FROM identity.session WHERE person_id = ? AND id = ?")
                        .params(person.value(), id.value())
                        .update()
                > 0;
    }

    int endAllBut(PersonId person, SignInId kept) {
        return jdbc.sql("DELETE FROM identity.session WHERE person_id = ? AND id <> ?")
                .params(person.value(), kept.value())
                .update();
    }

    int endAll(PersonId person) {
        return jdbc.sql("DELETE FROM identity.session WHERE person_id = ?")
                .param(person.value())
                .update();
    }

    /** What these kept is swept, or soon will be. */
    private void forgetAbandoned() {
        jdbc.sql("DELETE FROM identity.session WHERE last_seen <= ? OR begun <= ?")
                .params(abandonedBefore(), begunBefore())
                .update();
    }

    private OffsetDateTime begunBefore() {
        return Columns.time(clock.instant().minus(longest));
    }

    private OffsetDateTime abandonedBefore() {
        return Columns.time(clock.instant().minus(longestPause));
    }
}

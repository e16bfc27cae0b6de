package vn.banggiang.identity.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.PlatformTest;

/** Many requests and nodes hold the same session, each for a moment. */
@PlatformTest
class BrowserSessionsTest {

    private static final Instant MORNING = Instant.parse("2099-03-02T01:00:00Z");
    private static final Duration PAUSE = Duration.ofMinutes(30);

    private final JdbcClient jdbc;
    private final SessionKey key;
    private final Content contents;

    BrowserSessionsTest(JdbcClient jdbc, SessionKey key, Content contents) {
        this.jdbc = jdbc;
        this.key = key;
        this.contents = contents;
    }

    @Test
    void itLastsUntilNobodyUsedItForSoLong() {
        String id = begun(PAUSE);

        assertThat(at(MORNING.plus(PAUSE)).findById(id)).isNotNull();
        assertThat(at(MORNING.plus(PAUSE).plusSeconds(61)).findById(id)).isNull();
    }

    @Test
    void aStrangersLastsAsLongAsAStepOfSigningIn() {
        assertThat(at(MORNING).createSession().getMaxInactiveInterval()).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void theLastRequestIsWrittenOnceAMinute() {
        String id = begun(PAUSE);

        used(id, MORNING.plusSeconds(59));
        assertThat(lastUsed(id)).isEqualTo(MORNING);
        used(id, MORNING.plusSeconds(60));
        assertThat(lastUsed(id)).isEqualTo(MORNING.plusSeconds(60));
        assertThat(at(MORNING.plusSeconds(60).plus(PAUSE)).findById(id)).isNotNull();
    }

    @Test
    void whatIsOverIsSweptAndNothingElse() {
        String over = begun(Duration.ofMinutes(1));
        String open = begun(PAUSE);

        at(MORNING.plus(Duration.ofMinutes(10))).sweep();

        assertThat(rows(over)).isZero();
        assertThat(rows(open)).isOne();
    }

    @Test
    void twoRequestsAtOnceKeepWhatTheOtherDid() {
        String id = begun(PAUSE, "done", "before");
        BrowserSession one = found(id);
        BrowserSession other = found(id);

        one.setAttribute("given", "by one");
        other.removeAttribute("done");
        at(MORNING).save(one);
        at(MORNING).save(other);

        assertThat(found(id).<String>getAttribute("given")).isEqualTo("by one");
        assertThat(found(id).<String>getAttribute("done")).isNull();
    }

    @Test
    void whatEndedMeanwhileIsNotMadeAgainByARequestUnderWay() {
        String id = begun(PAUSE);
        BrowserSession underWay = found(id);
        at(MORNING).deleteById(id);

        underWay.setAttribute("done", "too late");
        at(MORNING).save(underWay);

        assertThat(at(MORNING).findById(id)).isNull();
    }

    @Test
    void aNewIdTakesEverythingAlongAndTheOldOneOpensNothing() {
        String before = begun(PAUSE, "done", "kept");
        BrowserSession session = found(before);

        String after = session.changeSessionId();
        session.setAttribute("given", "new");
        at(MORNING).save(session);

        assertThat(at(MORNING).findById(before)).isNull();
        assertThat(found(after).<String>getAttribute("done")).isEqualTo("kept");
        assertThat(found(after).<String>getAttribute("given")).isEqualTo("new");
    }

    @Test
    void whatNoKindNamesIsNotKept() {
        BrowserSession session = at(MORNING).createSession();
        session.setAttribute("anything", "at all");

        assertThatIllegalArgumentException().isThrownBy(() -> at(MORNING).save(session));
    }

    private String begun(Duration pause) {
        return begun(pause, "done", "something");
    }

    private String begun(Duration pause, String name, String value) {
        BrowserSession session = at(MORNING).createSession();
        session.setMaxInactiveInterval(pause);
        session.setAttribute(name, value);
        at(MORNING).save(session);
        return session.getId();
    }

    private void used(String id, Instant now) {
        BrowserSession session = Objects.requireNonNull(at(now).findById(id));
        session.setLastAccessedTime(now);
        at(now).save(session);
    }

    private BrowserSession found(String id) {
        return Objects.requireNonNull(at(MORNING).findById(id));
    }

    private Instant lastUsed(String id) {
        return jdbc.sql("SELECT last_used FROM identity.browser_session WHERE sha256 = ?")
                .param(new SessionId(id).sha256())
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    private long rows(String id) {
        return jdbc.sql("SELECT count(*) FROM identity.browser_session WHERE sha256 = ?")
                .param(new SessionId(id).sha256())
                .query(Long.class)
                .single();
    }

    private BrowserSessions at(Instant now) {
        return new BrowserSessions(jdbc, Clock.fixed(now, ZoneOffset.UTC), key, contents);
    }
}

package vn.banggiang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.PlatformTest;
import vn.banggiang.directory.DirectoryImport;

@PlatformTest
class SessionsTest {

    private static final Instant MORNING = Instant.parse("2099-03-02T01:00:00Z");
    private static final Browser BROWSER = Browser.of(null);

    private final JdbcClient jdbc;
    private final Official official;

    SessionsTest(JdbcClient jdbc, Accounts accounts, DirectoryImport imports) {
        this.jdbc = jdbc;
        this.official = Official.withOnePost(imports);
        accounts.create(official.person(), official.username(), QuickHash.of("Sông Bằng Giang 1"));
    }

    @Test
    void theLastRequestIsKnownToTheMinute() {
        SignInId id = sessionsAt(MORNING).begin(official.person(), BROWSER);

        assertThat(sessionsAt(MORNING.plusSeconds(59)).isOpen(id)).isTrue();
        assertThat(seen(id)).isEqualTo(MORNING);
        Instant later = MORNING.plusSeconds(60);
        assertThat(sessionsAt(later).isOpen(id)).isTrue();
        assertThat(seen(id)).isEqualTo(later);
    }

    @Test
    void anEndedSessionIsOpenNoMore() {
        Sessions sessions = sessionsAt(MORNING);
        SignInId id = sessions.begin(official.person(), BROWSER);
        sessions.end(id);

        assertThat(sessions.isOpen(id)).isFalse();
        assertThat(sessionsAt(MORNING.plusSeconds(600)).isOpen(id)).isFalse();
    }

    @Test
    void whatWasLongAbandonedIsNotListedAndSoonGone() {
        SignInId abandoned = sessionsAt(MORNING).begin(official.person(), BROWSER);
        Sessions later = sessionsAt(MORNING.plus(Duration.ofMinutes(31)));

        assertThat(later.of(official.person())).isEmpty();
        later.begin(official.person(), BROWSER);
        assertThat(later.isOpen(abandoned)).isFalse();
        assertThat(later.of(official.person())).hasSize(1);
    }

    @Test
    void evenWhoNeverPausesSignsInAgainAfterTwelveHours() {
        SignInId id = sessionsAt(MORNING).begin(official.person(), BROWSER);
        for (int minutes = 20; minutes < 12 * 60; minutes += 20) {
            assertThat(sessionsAt(MORNING.plus(Duration.ofMinutes(minutes))).isOpen(id))
                    .isTrue();
        }
        Sessions evening = sessionsAt(MORNING.plus(Duration.ofHours(12)));

        assertThat(evening.isOpen(id)).isFalse();
        assertThat(evening.of(official.person())).isEmpty();
    }

    private Instant seen(SignInId id) {
        return sessionsAt(MORNING).of(official.person()).stream()
                .filter(open -> open.id().equals(id))
                .findFirst()
                .orElseThrow()
                .lastSeen();
    }

    private Sessions sessionsAt(Instant now) {
        return new Sessions(jdbc, Clock.fixed(now, ZoneOffset.UTC), Duration.ofMinutes(30), Duration.ofHours(12));
    }
}

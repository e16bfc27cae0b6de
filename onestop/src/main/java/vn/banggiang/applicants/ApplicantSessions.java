package vn.banggiang.applicants;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.banggiang.database.Columns;

/**
 * The sessions of citizens, apart from the officials': a row each, known by the SHA-256 of a random key that the browser alone
 * has. One ends half an hour after the last request, and twelve hours after signing in at the latest.
 */
@Service
public class ApplicantSessions {

    /** Without a request. */
    public static final Duration LONGEST_PAUSE = Duration.ofMinutes(30);

    /** From signing in. */
    public static final Duration LONGEST = Duration.ofHours(12);

    private static final Duration TO_THE_MINUTE = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final ApplicantStore applicants;
    private final PersonalIndex index;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ApplicantSessions(JdbcClient jdbc, ApplicantStore applicants, PersonalIndex index, Clock clock) {
        this.jdbc = jdbc;
        this.applicants = applicants;
        this.index = index;
        this.clock = clock;
    }

    /** Begins one under a new key, whatever the browser brought. */
    RandomKey begin(ApplicantId applicant) {
        RandomKey key = RandomKey.next(random);
        jdbc.sql("INSERT INTO applicants.session (sha256, applicant_id, begun, last_used) VALUES (?, ?, ?, ?)")
                .params(
                        HexFormat.of().parseHex(key.sha256()),
                        applicant.value(),
                        Columns.time(clock.instant()),
                        Columns.time(clock.instant()))
                .update();
        return key;
    }

    /** Who asks with this key; empty when its time is over or there is none. */
    public Optional<ApplicantActor> of(RandomKey key) {
        byte[] sha256 = HexFormat.of().parseHex(key.sha256());
        Instant now = clock.instant();
        return jdbc.sql("SELECT applicant_id, last_used FROM applicants.session WHERE sha256 = ? AND last_used > ?"
                        + " AND begun > ?")
                .params(sha256, Columns.time(now.minus(LONGEST_PAUSE)), Columns.time(now.minus(LONGEST)))
                .query((row, number) ->
                        new Open(new ApplicantId(Columns.uuid(row, "applicant_id")), Columns.instant(row, "last_used")))
                .optional()
                .map(open -> {
                    if (open.lastUsed().plus(TO_THE_MINUTE).isBefore(now)) {
                        jdbc.sql("UPDATE applicants.session SET last_used = ? WHERE sha256 = ?")
                                .params(Columns.time(now), sha256)
                                .update();
                    }
                    return actor(open.applicant(), key);
                });
    }

    /** What forms of this session carry, so that no other site sends one. */
    public String formToken(RandomKey key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(index.formToken(key.value()));
    }

    /** Ends one. */
    public void end(RandomKey key) {
        jdbc.sql("DELETE FROM applicants.session WHERE sha256 = ?")
                .param(HexFormat.of().parseHex(key.sha256()))
                .update();
    }

    void endAll(ApplicantId applicant) {
        jdbc.sql("DELETE FROM applicants.session WHERE applicant_id = ?")
                .param(applicant.value())
                .update();
    }

    /** How many are open. */
    public int open(ApplicantActor actor) {
        return jdbc.sql(
                        "SELECT count(*) FROM applicants.session WHERE applicant_id = ? AND last_used > ? AND begun > ?")
                .params(
                        actor.id().value(),
                        Columns.time(clock.instant().minus(LONGEST_PAUSE)),
                        Columns.time(clock.instant().minus(LONGEST)))
                .query(Integer.class)
                .single();
    }

    void sweep() {
        jdbc.sql("DELETE FROM applicants.session WHERE last_used <= ? OR begun <= ?")
                .params(
                        Columns.time(clock.instant().minus(LONGEST_PAUSE)),
                        Columns.time(clock.instant().minus(LONGEST)))
                .update();
    }

    private ApplicantActor actor(ApplicantId id, RandomKey key) {
        Applicant applicant = applicants.find(id).orElseThrow(ApplicantsException::notFound);
        return new ApplicantActor(id, applicant.known().name(), applicant.provenance(), new SessionMark(key.sha256()));
    }

    private record Open(ApplicantId applicant, Instant lastUsed) {}
}

package vn.banggiang.identity;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;

/** The API's bearer tokens: opaque, valid for eight hours, revocable at once. */
@Service
public class Tokens {

    private static final Duration VALID = Duration.ofHours(8);

    private final JdbcClient jdbc;
    private final Actors actors;
    private final SignIn signIn;
    private final TemporaryPasswords given;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Tokens(JdbcClient jdbc, Actors actors, SignIn signIn, TemporaryPasswords given, Clock clock) {
        this.jdbc = jdbc;
        this.actors = actors;
        this.signIn = signIn;
        this.given = given;
        this.clock = clock;
    }

    /** A token and when it ends. */
    public record Issued(AccessToken token, Instant expiresAt) {}

    private record Holder(PersonId person, AgencyId agency, Username username, Locale locale, Instant lastSeen) {}

    /**
     * Signs in and issues a token for the agency of the main post. {@link IdentityException} as {@link SignIn#signIn}, and
     * {@code identity.password-given} for a password that was handed over and not changed yet.
     */
    public Issued issue(String username, String password, String code, Browser program, Origin origin) {
        SignedIn who = signIn.signIn(origin, username, password, code);
        if (given.isStillHeldBy(who.actor().person())) {
            throw IdentityException.forbidden("identity.password-given");
        }
        AccessToken token = AccessToken.random(random);
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        forgetExpired();
        insert(token, who.actor(), program, now);
        return new Issued(token, now.plus(VALID));
    }

    private void insert(AccessToken token, Actor holder, Browser program, Instant now) {
        jdbc.sql("INSERT INTO identity.token (sha256, id, person_id, agency_id, browser, system, created, expires,"
                        + " last_seen) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        token.sha256(),
                        SignInId.random().value(),
                        holder.person().value(),
                        holder.agency().value(),
                        program.family().name(),
                        program.system().name(),
                        Columns.time(now),
                        Columns.time(now.plus(VALID)),
                        Columns.time(now))
                .update();
    }

    /** Whoever holds this token; empty when it is unknown, revoked or expired, or the post has ended. */
    public Optional<SignedIn> holder(AccessToken token) {
        return jdbc.sql("SELECT t.person_id, t.agency_id, a.username, a.locale, t.last_seen FROM identity.token t"
                        + " JOIN identity.account a USING (person_id) WHERE t.sha256 = ? AND t.expires > ?")
                .params(token.sha256(), Columns.time(clock.instant()))
                .query((row, number) -> new Holder(
                        new PersonId(Columns.uuid(row, "person_id")),
                        new AgencyId(Columns.uuid(row, "agency_id")),
                        new Username(row.getString("username")),
                        Locale.forLanguageTag(row.getString("locale")),
                        Columns.instant(row, "last_seen")))
                .optional()
                .map(held -> seen(token, held))
                .flatMap(held -> actors.in(held.person(), held.agency())
                        .map(actor -> new SignedIn(actor, held.username(), held.locale())));
    }

    /** Ends the token at once. */
    @Transactional
    public void revoke(AccessToken token, SignedIn holder) {
        jdbc.sql("DELETE FROM identity.token WHERE sha256 = ?")
                .param(token.sha256())
                .update();
        signIn.signedOut(holder);
    }

    List<OpenSignIn> of(PersonId person) {
        return jdbc.sql("SELECT id, browser, system, created AS begun, last_seen FROM identity.token"
                        + " WHERE person_id = ? AND expires > ?")
                .params(person.value(), Columns.time(clock.instant()))
                .query((row, number) -> OpenSignIn.read(OpenSignIn.Kind.TOKEN, row))
                .list();
    }

    boolean end(PersonId person, SignInId id) {
        return jdbc.sql("DELETE FROM identity.token WHERE person_id = ? AND id = ?")
                        .params(person.value(), id.value())
                        .update()
                > 0;
    }

    int endAll(PersonId person) {
        return jdbc.sql("DELETE FROM identity.token WHERE person_id = ?")
                .param(person.value())
                .update();
    }

    private Holder seen(AccessToken token, Holder holder) {
        Instant now = clock.instant();
        if (!holder.lastSeen().isAfter(now.minus(Sessions.TO_THE_MINUTE))) {
            jdbc.sql("UPDATE identity.token SET last_seen = ? WHERE sha256 = ?")
                    .params(Columns.time(now), token.sha256())
                    .update();
        }
        return holder;
    }

    private void forgetExpired() {
        jdbc.sql("DELETE FROM identity.token WHERE expires <= ?")
                .param(Columns.time(clock.instant()))
                .update();
    }
}

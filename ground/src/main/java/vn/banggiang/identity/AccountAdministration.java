package vn.banggiang.identity;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.PersonId;

/** Other people's accounts. Whether somebody may do this to whom is asked before. */
@Service
public class AccountAdministration {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Tokens tokens;
    private final SecondFactors secondFactors;
    private final PasskeyStore passkeys;
    private final TemporaryPasswords given;
    private final KnownBrowsers browsers;
    private final Attempts attempts;
    private final DoubtStore doubts;
    private final JdbcClient jdbc;
    private final Journal journal;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    AccountAdministration(
            Accounts accounts,
            Passwords passwords,
            Sessions sessions,
            Tokens tokens,
            SecondFactors secondFactors,
            PasskeyStore passkeys,
            TemporaryPasswords given,
            KnownBrowsers browsers,
            Attempts attempts,
            DoubtStore doubts,
            JdbcClient jdbc,
            Journal journal,
            TransactionTemplate transaction,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.tokens = tokens;
        this.secondFactors = secondFactors;
        this.passkeys = passkeys;
        this.given = given;
        this.browsers = browsers;
        this.attempts = attempts;
        this.doubts = doubts;
        this.jdbc = jdbc;
        this.journal = journal;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The accounts of these people; who has none is left out. */
    public Map<PersonId, AccountLine> of(Collection<PersonId> people) {
        Map<PersonId, AccountLine> lines = new HashMap<>();
        jdbc.sql("""
                SELECT a.person_id, a.username, CASE WHEN a.password_given THEN a.handed END AS handed,
                       EXISTS (SELECT FROM identity.second_step x WHERE x.person_id = a.person_id) AS second_step,
                       greatest((SELECT max(last_seen) FROM identity.session s WHERE s.person_id = a.person_id),
                                (SELECT max(last_seen) FROM identity.token t WHERE t.person_id = a.person_id)) AS last_seen
                  FROM identity.account a WHERE a.person_id = ANY(:people)
                """)
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(row -> {
                    lines.put(new PersonId(Columns.uuid(row, "person_id")), line(row));
                });
        return lines;
    }

    /** Who opened this person's account or replaced its password, if that was within so many days. */
    public Optional<PersonId> handedLately(PersonId person, int days) {
        return jdbc.sql("SELECT handed_by FROM identity.account WHERE person_id = ? AND handed > ?"
                        + " AND handed_by IS NOT NULL")
                .params(person.value(), Columns.time(clock.instant().minus(Duration.ofDays(days))))
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    /**
     * Opens an account, and gives the password to hand over, which nobody can ever see again. {@link IdentityException}
     * {@code identity.username-taken} when the name is taken or the person has an account.
     */
    public TemporaryPassword open(Actor administrator, PersonId person, Username username) {
        TemporaryPassword given = TemporaryPassword.random(random);
        PasswordHash hash = passwords.hash(given.value());
        transaction.executeWithoutResult(status -> {
            accounts.insert(person, username, hash, true);
            handed(administrator, person);
            record(administrator, "identity.account-opened", person, Map.of("username", username.value()));
        });
        return given;
    }

    /**
     * Replaces a password that was forgotten or became known, lets nobody wait any more, ends its sessions, tokens and
     * passkeys, and gives the password to hand over. Nothing is signed or sealed with it until a second person has confirmed
     * that its owner is back. {@link IdentityException} {@code identity.no-account}.
     */
    public TemporaryPassword replacePassword(Actor administrator, PersonId person) {
        TemporaryPassword given = TemporaryPassword.random(random);
        PasswordHash hash = passwords.hash(given.value());
        transaction.executeWithoutResult(status -> {
            store(person, hash);
            handed(administrator, person);
            doubts.add(person, DoubtReason.PASSWORD_REPLACED, administrator.person());
            record(administrator, "identity.password-replaced", person, closed(person));
        });
        return given;
    }

    /**
     * Turns the second factor off for who lost telephone and recovery codes, and ends all sessions, tokens and
     * passkeys. {@link IdentityException} {@code identity.second-step-is-off}.
     */
    public void turnOffSecondFactor(Actor administrator, PersonId person) {
        if (!secondFactors.isOn(person)) {
            throw IdentityException.conflict("identity.second-step-is-off");
        }
        transaction.executeWithoutResult(status -> {
            secondFactors.end(person);
            doubts.add(person, DoubtReason.SECOND_STEP_OFF, administrator.person());
            record(administrator, "identity.second-step-reset", person, closed(person));
        });
    }

    /** Somebody else may have got in: nothing stays open, and nothing opens it but what the person is given now. */
    private Map<String, String> closed(PersonId person) {
        int ended = sessions.endAll(person) + tokens.endAll(person);
        int removed = passkeys.removeAll(person);
        browsers.forgetAll(person);
        attempts.forgetAll(person);
        return Map.of("sign-ins", String.valueOf(ended), "passkeys", String.valueOf(removed));
    }

    private void store(PersonId person, PasswordHash hash) {
        int stored = jdbc.sql(
                        "UPDATE identity.account SET password_hash = ?, password_given = true WHERE person_id = ?")
                .params(hash.value(), person.value())
                .update();
        if (stored == 0) {
            throw IdentityException.notFound("identity.no-account");
        }
    }

    private void handed(Actor administrator, PersonId person) {
        jdbc.sql("UPDATE identity.account SET handed_by = ?, handed = ? WHERE person_id = ?")
                .params(administrator.person().value(), Columns.time(clock.instant()), person.value())
                .update();
    }

    private void record(Actor administrator, String action, PersonId person, Map<String, String> details) {
        journal.record(new JournalEntry(
                administrator.person().value(), administrator.agency().value(), action, "person:" + person, details));
    }

    private AccountLine line(ResultSet row) throws SQLException {
        Instant handed = Columns.instantOrNull(row, "handed");
        Instant until = handed == null ? null : given.until(handed);
        return new AccountLine(
                new Username(row.getString("username")),
                until,
                until != null && clock.instant().isAfter(until),
                row.getBoolean("second_step"),
                Columns.instantOrNull(row, "last_seen"));
    }
}

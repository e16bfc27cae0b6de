package vn.banggiang.identity;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.PersonId;
import vn.banggiang.identity.totp.RecoveryCode;
import vn.banggiang.identity.totp.SecretKeeper;
import vn.banggiang.identity.totp.TotpCodes;
import vn.banggiang.identity.totp.TotpSecret;

/** Who has a second factor at sign-in, and which codes open it: each of them once. */
@Component
class SecondFactors {

    private final JdbcClient jdbc;
    private final SecretKeeper keeper;
    private final TotpCodes codes;
    private final Journal journal;
    private final Clock clock;

    SecondFactors(JdbcClient jdbc, SecretKeeper keeper, TotpCodes codes, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.keeper = keeper;
        this.codes = codes;
        this.journal = journal;
        this.clock = clock;
    }

    boolean isOn(PersonId person) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM identity.second_step WHERE person_id = ?)")
                .param(person.value())
                .query(Boolean.class)
                .single();
    }

    int recoveryCodesLeft(PersonId person) {
        return jdbc.sql("SELECT count(*) FROM identity.recovery_code WHERE person_id = ?")
                .param(person.value())
                .query(Integer.class)
                .single();
    }

    /** Whether the key opens what is kept: it may be lost, or not be the one that belongs to this database. */
    boolean isReadable() {
        return jdbc.sql("SELECT person_id, secret FROM identity.second_step LIMIT 1")
                .query((row, number) -> keeper.open(
                                new PersonId(Columns.uuid(row, "person_id")), row.getBytes("secret"))
                        .isPresent())
                .optional()
                .orElse(true);
    }

    /** {@link IdentityException} {@code identity.second-step-unreadable} when no code can be compared. */
    void requireKey() {
        if (!isReadable()) {
            throw IdentityException.withoutKey();
        }
    }

    /**
     * Whether this is a code of the authenticator, or a recovery code, that has not been taken before. Now it has. Call
     * {@link #requireKey} before.
     */
    boolean takes(PersonId person, String typed) {
        return RecoveryCode.typed(typed)
                .map(code -> takes(person, code))
                .orElseGet(() -> takesFromAuthenticator(person, typed));
    }

    private boolean takes(PersonId person, RecoveryCode code) {
        boolean taken = jdbc.sql("DELETE FROM identity.recovery_code WHERE person_id = ? AND fingerprint = ?")
                        .params(person.value(), keeper.fingerprint(person, code))
                        .update()
                > 0;
        if (taken) {
            journal.record(new JournalEntry(null, null, "identity.recovery-code-taken", "person:" + person, Map.of()));
        }
        return taken;
    }

    private boolean takesFromAuthenticator(PersonId person, String typed) {
        OptionalLong step = jdbc.sql("SELECT secret FROM identity.second_step WHERE person_id = ?")
                .param(person.value())
                .query(byte[].class)
                .optional()
                .map(kept -> keeper.open(person, kept).orElseThrow(IdentityException::withoutKey))
                .map(secret -> codes.step(secret, typed))
                .orElseGet(OptionalLong::empty);
        return step.isPresent()
                && jdbc.sql("UPDATE identity.second_step SET last_step = ? WHERE person_id = ? AND last_step < ?")
                                .params(step.getAsLong(), person.value(), step.getAsLong())
                                .update()
                        > 0;
    }

    /** Call it within a transaction. {@link IdentityException} {@code identity.second-step-is-on} when it is. */
    void begin(PersonId person, TotpSecret secret, long step, List<RecoveryCode> recoveryCodes) {
        makeKeyForTheFirst();
        try {
            jdbc.sql("INSERT INTO identity.second_step (person_id, secret, last_step, begun) VALUES (?, ?, ?, ?)")
                    .params(person.value(), keeper.seal(person, secret), step, Columns.time(clock.instant()))
                    .update();
        } catch (DuplicateKeyException on) {
            throw IdentityException.conflict("identity.second-step-is-on");
        }
        recoveryCodes.forEach(
                code -> jdbc.sql("INSERT INTO identity.recovery_code (person_id, fingerprint) VALUES (?, ?)")
                        .params(person.value(), keeper.fingerprint(person, code))
                        .update());
    }

    void end(PersonId person) {
        jdbc.sql("DELETE FROM identity.second_step WHERE person_id = ?")
                .param(person.value())
                .update();
    }

    /** A new key beside secrets under a lost one would hide that it is lost. */
    private void makeKeyForTheFirst() {
        boolean first = jdbc.sql("SELECT NOT EXISTS (SELECT FROM identity.second_step)")
                .query(Boolean.class)
                .single();
        if (first) {
            keeper.makeKeyIfMissing();
        }
        if (!keeper.hasKey() || !isReadable()) {
            throw IdentityException.withoutKey();
        }
    }
}

package vn.banggiang.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.PersonId;
import vn.banggiang.identity.passkey.Challenge;
import vn.banggiang.identity.passkey.Credential;

/** The passkeys of all people. */
@Component
class PasskeyStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    PasskeyStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A passkey with the account that it opens. */
    record Kept(PasskeyId id, Credential credential, PersonId person, Username username, Locale locale) {}

    /** The last made first. */
    List<Passkey> of(PersonId person) {
        return jdbc.sql(
                        "SELECT id, name, made, last_used FROM identity.passkey WHERE person_id = ? ORDER BY made DESC, id")
                .param(person.value())
                .query((row, number) -> new Passkey(
                        new PasskeyId(Columns.uuid(row, "id")),
                        row.getString("name"),
                        Columns.instant(row, "made"),
                        Columns.instantOrNull(row, "last_used")))
                .list();
    }

    List<String> credentialsOf(PersonId person) {
        return jdbc.sql("SELECT credential_id FROM identity.passkey WHERE person_id = ?")
                .param(person.value())
                .query((row, number) -> row.getString("credential_id"))
                .list();
    }

    Optional<Kept> find(String credentialId) {
        return jdbc.sql("""
                SELECT p.*, a.username, a.locale
                  FROM identity.passkey p JOIN identity.account a USING (person_id) WHERE p.credential_id = :id
                """).param("id", credentialId).query(PasskeyStore::kept).optional();
    }

    /** One person adds one at a time, until the transaction at hand ends. */
    void lock(PersonId person) {
        jdbc.sql("SELECT person_id FROM identity.account WHERE person_id = ? FOR UPDATE")
                .param(person.value())
                .query(UUID.class)
                .single();
    }

    /** {@link IdentityException} {@code identity.passkey-known} when there is one of this identifier, whosever it is. */
    PasskeyId add(PersonId person, PasskeyName name, Credential credential) {
        PasskeyId id = PasskeyId.random();
        try {
            jdbc.sql(
                            "INSERT INTO identity.passkey (id, person_id, credential_id, public_key, backed_up, counter, name, made)"
                                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            id.value(),
                            person.value(),
                            credential.id(),
                            credential.publicKey(),
                            credential.backedUp(),
                            credential.counter(),
                            name.value(),
                            Columns.time(clock.instant()))
                    .update();
        } catch (DuplicateKeyException known) {
            throw IdentityException.conflict("identity.passkey-known");
        }
        return id;
    }

    /** Notes that it signed in; false when it has done so with this challenge, was overtaken, or is gone. */
    boolean use(PasskeyId id, Challenge challenge, long counter) {
        return jdbc.sql("""
                UPDATE identity.passkey SET counter = :counter, last_challenge = :challenge, last_used = :now
                 WHERE id = :id AND last_challenge IS DISTINCT FROM :challenge
                   AND (counter < :counter OR (counter = 0 AND :counter = 0))
                """)
                        .param("id", id.value())
                        .param("counter", counter)
                        .param("challenge", challenge.value())
                        .param("now", Columns.time(clock.instant()))
                        .update()
                > 0;
    }

    /** False when this person has none such (any more). */
    boolean remove(PersonId person, PasskeyId id) {
        return jdbc.sql("DELETE FROM identity.passkey WHERE person_id = ? AND id = ?")
                        .params(person.value(), id.value())
                        .update()
                > 0;
    }

    int removeAll(PersonId person) {
        return jdbc.sql("DELETE FROM identity.passkey WHERE person_id = ?")
                .param(person.value())
                .update();
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        return new Kept(
                new PasskeyId(Columns.uuid(row, "id")),
                new Credential(
                        row.getString("credential_id"),
                        row.getString("public_key"),
                        row.getLong("counter"),
                        row.getBoolean("backed_up")),
                new PersonId(Columns.uuid(row, "person_id")),
                new Username(row.getString("username")),
                Locale.forLanguageTag(row.getString("locale")));
    }
}

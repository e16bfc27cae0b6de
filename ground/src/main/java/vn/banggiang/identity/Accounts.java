package vn.banggiang.identity;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.PersonId;

/** The accounts with which people sign in: at most one a person. */
@Service
public class Accounts {

    private final JdbcClient jdbc;
    private final Passwords passwords;
    private final GuessablePasswords guessable;
    private final Journal journal;
    private final Clock clock;

    Accounts(JdbcClient jdbc, Passwords passwords, GuessablePasswords guessable, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.guessable = guessable;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * The hash under which a chosen password is stored; {@link IdentityException} for one against the {@link PasswordRule},
     * or that is {@code identity.password-guessable}.
     *
     * @param about what is known of its owner
     */
    public PasswordHash hash(String password, String... about) {
        guessable.refuse(PasswordRule.chosen(password), List.of(about));
        return passwords.hash(password);
    }

    /** Opens an account; {@link IdentityException} when the person has one or the name is taken. */
    @Transactional
    public void create(PersonId person, Username username, PasswordHash password) {
        insert(person, username, password, false);
        journal.record(new JournalEntry(
                null, null, "identity.account-created", "person:" + person, Map.of("username", username.value())));
    }

    /** Whether anybody at all has an account. */
    public boolean any() {
        return jdbc.sql("SELECT EXISTS (SELECT FROM identity.account)")
                .query(Boolean.class)
                .single();
    }

    /** The name with which this person signs in. */
    public Optional<Username> usernameOf(PersonId person) {
        return jdbc.sql("SELECT username FROM identity.account WHERE person_id = ?")
                .param(person.value())
                .query(String.class)
                .optional()
                .map(Username::new);
    }

    void insert(PersonId person, Username username, PasswordHash password, boolean given) {
        try {
            jdbc.sql(
                            "INSERT INTO identity.account (person_id, username, password_hash, password_given, locale, created)"
                                    + " VALUES (?, ?, ?, ?, 'vi', ?)")
                    .params(person.value(), username.value(), password.value(), given, Columns.time(clock.instant()))
                    .update();
        } catch (DuplicateKeyException taken) {
            throw IdentityException.conflict("identity.username-taken", username);
        }
    }
}

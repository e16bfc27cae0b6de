package vn.banggiang.identity;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.PersonId;
import vn.banggiang.identity.AttemptCounts.AttemptKey;
import vn.banggiang.identity.AttemptCounts.Counted;

/**
 * Counts passwords that are tried, by name and source and in the database, before they are compared: of a thousand sent at
 * once ten are compared. Too many are no lock but a wait (ADR 0036).
 */
@Component
class Attempts {

    private final AttemptCounts counts;
    private final KnownBrowsers browsers;
    private final JdbcClient jdbc;
    /** Names that nobody has are counted like others, and are often a password in the wrong field: none is kept. */
    private final String salt = RandomKey.next(new SecureRandom());

    Attempts(AttemptCounts counts, KnownBrowsers browsers, JdbcClient jdbc) {
        this.counts = counts;
        this.browsers = browsers;
        this.jdbc = jdbc;
    }

    /**
     * One counted try.
     *
     * @param account the account at which it is; null when nobody has the name
     * @param keys under which it was counted: by the source first
     * @param counted by each of them
     * @param trusted whether it comes from where the person has signed in before
     */
    record Attempt(
            @Nullable Account account,
            List<AttemptKey> keys,
            List<Counted> counted,
            @Nullable ClientAddress address,
            boolean trusted) {

        PersonId person() {
            return known().person();
        }

        Account known() {
            if (account == null) {
                throw new IllegalStateException("nobody has this name");
            }
            return account;
        }

        /** Which one it is at this account from this source. */
        Counted here() {
            return counted.getFirst();
        }

        /** Which one it is by the widest key: of an address, over all names. */
        int numberOfAll() {
            return counted.getLast().number();
        }

        /** Whether the next one has to wait for the first time. */
        boolean isLastFree() {
            return here().number() == keys.getFirst().limit().free();
        }
    }

    /** An account as it is asked for its password. */
    record Account(PersonId person, Username username, PasswordHash password, Locale locale) {}

    /**
     * Counts one try at the account of this name, whether or not there is one. {@link IdentityException} {@code
     * identity.try-later} with the seconds, and nothing is counted.
     */
    Attempt begin(String typed, Origin origin) {
        Optional<Account> account = Username.typed(typed).flatMap(this::account);
        boolean trusted = origin.address() == null
                || account.filter(held -> browsers.knows(origin.browser(), held.person()))
                        .isPresent();
        List<AttemptKey> keys =
                keys(account.map(held -> subject(held.person())).orElseGet(() -> nobody(typed)), origin, trusted);
        int wait = keys.stream().mapToInt(counts::waitFor).max().orElse(0);
        List<Counted> counted = new ArrayList<>();
        if (wait == 0) {
            keys.forEach(key -> counts.count(key).ifPresent(counted::add));
        }
        if (counted.size() < keys.size()) {
            counts.turnAway(keys.getFirst());
            throw IdentityException.tryLater(Math.max(wait, 1));
        }
        return new Attempt(account.orElse(null), keys, List.copyOf(counted), origin.address(), trusted);
    }

    /** Forgets what was wrong from here before the right one: once nothing more is asked for. */
    void succeeded(Attempt right) {
        counts.forget(right.keys().getFirst());
        right.keys().stream().skip(1).forEach(counts::takeBack);
        counts.forgetOld();
    }

    /** Takes one try back, since its password was right or was not compared; those before it stay. */
    void takeBack(Attempt attempt) {
        attempt.keys().forEach(counts::takeBack);
    }

    /** Whoever has a new password does not wait for what was tried with the old one. */
    void forgetAll(PersonId person) {
        counts.forgetAll(subject(person));
    }

    private static List<AttemptKey> keys(String subject, Origin origin, boolean trusted) {
        ClientAddress address = origin.address();
        if (address == null) {
            return List.of(new AttemptKey(subject, "session", AttemptLimit.SOURCE));
        }
        BrowserKey browser = origin.browser();
        if (trusted && browser != null) {
            return List.of(new AttemptKey(
                    subject, "browser:" + HexFormat.of().formatHex(browser.sha256()), AttemptLimit.SOURCE));
        }
        return List.of(
                new AttemptKey(subject, "address:" + address, AttemptLimit.SOURCE),
                new AttemptKey(subject, "strangers", AttemptLimit.STRANGERS),
                new AttemptKey("anybody", "address:" + address, AttemptLimit.ADDRESS));
    }

    private static String subject(PersonId person) {
        return "person:" + person;
    }

    private String nobody(String typed) {
        String name = typed.strip().toLowerCase(Locale.ROOT);
        return "name:" + HexFormat.of().formatHex(RandomKey.sha256(salt + name), 0, 16);
    }

    private Optional<Account> account(Username username) {
        return jdbc.sql("SELECT person_id, username, password_hash, locale FROM identity.account WHERE username = ?")
                .param(username.value())
                .query(Attempts::account)
                .optional();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                new PersonId(Columns.uuid(row, "person_id")),
                new Username(row.getString("username")),
                new PasswordHash(row.getString("password_hash")),
                Locale.forLanguageTag(row.getString("locale")));
    }
}

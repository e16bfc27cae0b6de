package vn.banggiang.applicants;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import vn.banggiang.database.Columns;
import vn.banggiang.identity.ClientAddress;
import vn.banggiang.identity.RealmSignIn;
import vn.banggiang.identity.RealmTry;
import vn.banggiang.identity.totp.RecoveryCode;
import vn.banggiang.identity.totp.TotpCodes;
import vn.banggiang.identity.totp.TotpSecret;
import vn.banggiang.sealing.Cell;
import vn.banggiang.sealing.CellSeal;
import vn.banggiang.sealing.Sealed;

/**
 * Another authenticator for who lost the telephone: with the password and a recovery code, one's own or a counter's. One code
 * opens one thing: who forgot the password too needs two.
 */
@Service
public class LostAuthenticators {

    private static final Duration WAITS = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final CellSeal seal;
    private final RealmSignIn realm;
    private final ApplicantSignIn signIn;
    private final ApplicantStore applicants;
    private final AccountStore accounts;
    private final ApplicantSessions sessions;
    private final ApplicantTrail trail;
    private final TotpCodes codes;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    LostAuthenticators(
            JdbcClient jdbc,
            CellSeal seal,
            RealmSignIn realm,
            ApplicantSignIn signIn,
            ApplicantStore applicants,
            AccountStore accounts,
            ApplicantSessions sessions,
            ApplicantTrail trail,
            TotpCodes codes,
            TransactionOperations transactions,
            Clock clock) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.realm = realm;
        this.signIn = signIn;
        this.applicants = applicants;
        this.accounts = accounts;
        this.sessions = sessions;
        this.trail = trail;
        this.codes = codes;
        this.transactions = transactions;
        this.clock = clock;
    }

    private record Waiting(ApplicantId account, TotpSecret secret) {}

    /**
     * Takes the recovery code and makes a secret for another authenticator; the one in use serves until the new one has shown its
     * first code. Unknown number, wrong password and wrong code are answered alike: {@link ApplicantsException} {@code
     * applicants.change-refused}; {@link vn.banggiang.identity.IdentityException} {@code identity.try-later}.
     */
    public NewAuthenticator begin(ClientAddress from, String number, String password, String recovery) {
        RealmTry tried = realm.begin(ApplicantSignIn.REALM, signIn.subject(number), from);
        Optional<Account> account = IdentityNumber.typed(number).flatMap(accounts::find);
        boolean right = realm.matches(password, account.map(Account::password));
        Optional<String> digits = RecoveryCode.typed(recovery).map(RecoveryCode::digits);
        if (account.isEmpty() || !right || digits.isEmpty()) {
            throw refused();
        }
        ApplicantId owner = account.get().applicant();
        TotpSecret secret = TotpSecret.random(random);
        RandomKey key = RandomKey.next(random);
        transactions.executeWithoutResult(status -> {
            if (!accounts.takeRecoveryCode(owner, digits.get())) {
                throw refused();
            }
            keep(key, new Waiting(owner, secret));
            trail.note(owner, "authenticator-change-begun", Map.of());
        });
        realm.succeeded(tried);
        return begun(key, new Waiting(owner, secret));
    }

    /** One that waits, to be shown again; empty when its time is over. */
    public Optional<NewAuthenticator> waiting(RandomKey key) {
        return find(key).map(waiting -> begun(key, waiting));
    }

    /**
     * Puts the new one in the place of the lost one with its first code, and signs out everywhere. {@link ApplicantsException}
     * {@code applicants.code-refused} at {@code code}, {@code applicants.change-late}.
     */
    public void finish(ClientAddress from, RandomKey key, String code) {
        Waiting waiting = find(key).orElseThrow(LostAuthenticators::late);
        realm.begin("new-authenticator", key.sha256(), from);
        OptionalLong step = codes.step(waiting.secret(), code);
        if (step.isEmpty()) {
            throw ApplicantsException.invalid("code", "applicants.code-refused");
        }
        transactions.executeWithoutResult(status -> {
            if (!isTaken(key)) {
                throw late();
            }
            accounts.changeAuthenticator(waiting.account(), waiting.secret(), step.getAsLong());
            sessions.endAll(waiting.account());
            trail.note(waiting.account(), "authenticator-changed", Map.of());
        });
    }

    void sweep() {
        jdbc.sql("DELETE FROM applicants.new_authenticator WHERE ends <= ?")
                .param(Columns.time(clock.instant()))
                .update();
    }

    private void keep(RandomKey key, Waiting waiting) {
        jdbc.sql("""
                INSERT INTO applicants.new_authenticator (sha256, applicant_id, secret, ends)
                VALUES (:sha256, :account, :secret, :ends)
                """)
                .param("sha256", sha256(key))
                .param("account", waiting.account().value())
                .param(
                        "secret",
                        seal.seal(cell(key), waiting.secret().inGroups()).bytes())
                .param("ends", Columns.time(clock.instant().plus(WAITS)))
                .update();
    }

    private boolean isTaken(RandomKey key) {
        return jdbc.sql("DELETE FROM applicants.new_authenticator WHERE sha256 = ?")
                        .param(sha256(key))
                        .update()
                > 0;
    }

    private Optional<Waiting> find(RandomKey key) {
        return jdbc.sql("SELECT applicant_id, secret FROM applicants.new_authenticator WHERE sha256 = ? AND ends > ?")
                .params(sha256(key), Columns.time(clock.instant()))
                .query((row, number) -> waiting(key, row))
                .optional();
    }

    private Waiting waiting(RandomKey key, ResultSet row) throws SQLException {
        return new Waiting(
                new ApplicantId(Columns.uuid(row, "applicant_id")),
                TotpSecret.typed(seal.open(cell(key), Sealed.of(row.getBytes("secret")))));
    }

    private NewAuthenticator begun(RandomKey key, Waiting waiting) {
        String number = applicants
                .find(waiting.account())
                .orElseThrow(ApplicantsException::notFound)
                .known()
                .number();
        return new NewAuthenticator(key, waiting.secret(), Masks.number(number));
    }

    private static ApplicantsException refused() {
        return ApplicantsException.invalid("code", "applicants.change-refused");
    }

    private static ApplicantsException late() {
        return ApplicantsException.conflict("applicants.change-late");
    }

    private static byte[] sha256(RandomKey key) {
        return HexFormat.of().parseHex(key.sha256());
    }

    private static Cell cell(RandomKey key) {
        return new Cell("applicants.new_authenticator", "secret", key.sha256());
    }
}

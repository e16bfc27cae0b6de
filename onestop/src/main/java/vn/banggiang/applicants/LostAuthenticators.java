package vn.banggiang.applicants;

import java.security.SecureRandom;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import vn.banggiang.identity.ClientAddress;
import vn.banggiang.identity.RealmSignIn;
import vn.banggiang.identity.RealmTry;
import vn.banggiang.identity.totp.RecoveryCode;
import vn.banggiang.identity.totp.TotpCodes;
import vn.banggiang.identity.totp.TotpSecret;

/**
 * Another authenticator for who lost the telephone: with the password and a recovery code, one's own or a counter's. One code
 * opens one thing: who forgot the password too needs two.
 */
@Service
public class LostAuthenticators {

    private static final String KIND = "authenticator";

    private final BegunRows rows;
    private final RealmSignIn realm;
    private final ApplicantSignIn signIn;
    private final ApplicantStore applicants;
    private final AccountStore accounts;
    private final ApplicantSessions sessions;
    private final ApplicantTrail trail;
    private final TotpCodes codes;
    private final TransactionOperations transactions;
    private final SecureRandom random = new SecureRandom();

    LostAuthenticators(
            BegunRows rows,
            RealmSignIn realm,
            ApplicantSignIn signIn,
            ApplicantStore applicants,
            AccountStore accounts,
            ApplicantSessions sessions,
            ApplicantTrail trail,
            TotpCodes codes,
            TransactionOperations transactions) {
        this.rows = rows;
        this.realm = realm;
        this.signIn = signIn;
        this.applicants = applicants;
        this.accounts = accounts;
        this.sessions = sessions;
        this.trail = trail;
        this.codes = codes;
        this.transactions = transactions;
    }

    private record Waiting(ApplicantId account, String groups) {

        TotpSecret secret() {
            return TotpSecret.typed(groups);
        }
    }

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
        var waiting = new Waiting(owner, TotpSecret.random(random).inGroups());
        RandomKey key = Objects.requireNonNull(transactions.execute(status -> {
            if (!accounts.takeRecoveryCode(owner, digits.get())) {
                throw refused();
            }
            trail.note(owner, "authenticator-change-begun", Map.of());
            return rows.keep(KIND, waiting);
        }));
        realm.succeeded(tried);
        return begun(key, waiting);
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
            if (!rows.take(key)
                    || !accounts.changeAuthenticator(waiting.account(), waiting.secret(), step.getAsLong())) {
                throw late();
            }
            sessions.endAll(waiting.account());
            trail.note(waiting.account(), "authenticator-changed", Map.of());
        });
    }

    private Optional<Waiting> find(RandomKey key) {
        return rows.find(key, KIND, Waiting.class);
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
}

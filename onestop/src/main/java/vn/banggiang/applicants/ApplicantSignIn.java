package vn.banggiang.applicants;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import vn.banggiang.identity.ClientAddress;
import vn.banggiang.identity.RealmSignIn;
import vn.banggiang.identity.RealmTry;
import vn.banggiang.identity.totp.TotpCodes;

/**
 * Signing in with identity number, password and the code of an authenticator, all at once: nobody learns which of them was
 * wrong, nor whether the number has an account.
 */
@Service
public class ApplicantSignIn {

    static final String REALM = "applicants";

    private final RealmSignIn realm;
    private final AccountStore accounts;
    private final ApplicantSessions sessions;
    private final PersonalIndex index;
    private final ApplicantTrail trail;
    private final TotpCodes codes;
    private final TransactionOperations transactions;

    ApplicantSignIn(
            RealmSignIn realm,
            AccountStore accounts,
            ApplicantSessions sessions,
            PersonalIndex index,
            ApplicantTrail trail,
            TotpCodes codes,
            TransactionOperations transactions) {
        this.realm = realm;
        this.accounts = accounts;
        this.sessions = sessions;
        this.index = index;
        this.trail = trail;
        this.codes = codes;
        this.transactions = transactions;
    }

    /**
     * The key of a new session. {@link ApplicantsException} {@code applicants.sign-in-refused}; {@link
     * vn.banggiang.identity.IdentityException} {@code identity.try-later} after the tenth wrong one, {@code identity.busy}.
     */
    public RandomKey enter(ClientAddress from, String number, String password, String code) {
        String subject = subject(number);
        RealmTry tried = realm.begin(REALM, subject, from);
        Optional<Account> account = IdentityNumber.typed(number).flatMap(accounts::find);
        boolean right = realm.matches(password, account.map(Account::password));
        if (account.isEmpty() || !right || !takesCode(account.get(), code)) {
            account.ifPresent(known -> note(known.applicant(), "sign-in-refused"));
            throw ApplicantsException.signInRefused();
        }
        realm.succeeded(tried);
        return Optional.ofNullable(transactions.execute(status -> {
                    note(account.get().applicant(), "signed-in");
                    return sessions.begin(account.get().applicant());
                }))
                .orElseThrow();
    }

    /** Whether this is a code of the authenticator that was not taken before; now it is. */
    boolean takesCode(Account account, String code) {
        OptionalLong step = codes.step(account.secret(), code);
        return step.isPresent() && accounts.takeStep(account.applicant(), step.getAsLong());
    }

    /** Under which tries at this number are counted. */
    String subject(String number) {
        return index.subject(
                IdentityNumber.typed(number).map(IdentityNumber::digits).orElse(number.strip()));
    }

    private void note(ApplicantId applicant, String act) {
        transactions.executeWithoutResult(status -> trail.note(applicant, act, Map.of()));
    }
}

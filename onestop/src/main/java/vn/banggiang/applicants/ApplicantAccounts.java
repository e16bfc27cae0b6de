package vn.banggiang.applicants;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import vn.banggiang.identity.ClientAddress;
import vn.banggiang.identity.NewPassword;
import vn.banggiang.identity.PasswordHash;
import vn.banggiang.identity.RealmSignIn;
import vn.banggiang.identity.RealmTry;
import vn.banggiang.identity.totp.RecoveryCode;

/** What people do with their own accounts. Whoever has a new password is signed in nowhere else. */
@Service
public class ApplicantAccounts {

    private final RealmSignIn realm;
    private final ApplicantSignIn signIn;
    private final ApplicantStore applicants;
    private final AccountStore accounts;
    private final ApplicantSessions sessions;
    private final ApplicantTrail trail;
    private final TransactionOperations transactions;

    ApplicantAccounts(
            RealmSignIn realm,
            ApplicantSignIn signIn,
            ApplicantStore applicants,
            AccountStore accounts,
            ApplicantSessions sessions,
            ApplicantTrail trail,
            TransactionOperations transactions) {
        this.realm = realm;
        this.signIn = signIn;
        this.applicants = applicants;
        this.accounts = accounts;
        this.sessions = sessions;
        this.trail = trail;
        this.transactions = transactions;
    }

    /** What is known of who is signed in. */
    public ApplicantFacts mine(ApplicantActor actor) {
        return applicants
                .find(actor.id())
                .orElseThrow(ApplicantsException::notFound)
                .known();
    }

    /** Changes how somebody is reached. What identifies a person is changed at a counter alone. */
    @Transactional
    public void change(ApplicantActor actor, Contact contact) {
        ApplicantFacts before = mine(actor);
        if (!before.contact().equals(contact)) {
            applicants.change(actor.id(), before.with(contact));
            trail.note(actor.id(), "contact-changed", Map.of());
        }
    }

    /**
     * Sets another password; the key of the one session that is left. {@link ApplicantsException} {@code
     * applicants.password-refused} for a wrong one; {@link vn.banggiang.identity.IdentityException} as {@link RealmSignIn}.
     */
    public RandomKey changePassword(ApplicantActor actor, ClientAddress from, NewPassword typed) {
        RealmTry tried = require(actor, from, typed.current());
        PasswordHash password = realm.chosen(typed, mine(actor).words());
        realm.succeeded(tried);
        return Optional.ofNullable(transactions.execute(status -> {
                    replace(actor.id(), password, "password-changed");
                    return sessions.begin(actor.id());
                }))
                .orElseThrow();
    }

    /**
     * Sets another password with a recovery code, or one from a counter. The answer to an unknown number is that to a wrong
     * code: {@link ApplicantsException} {@code applicants.recovery-refused}; and as much is computed.
     */
    public void recover(ClientAddress from, String number, String code, NewPassword typed) {
        String subject = signIn.subject(number);
        RealmTry tried = realm.begin(ApplicantSignIn.REALM, subject, from);
        Optional<IdentityNumber> known = IdentityNumber.typed(number);
        PasswordHash password = realm.chosen(
                typed, known.map(IdentityNumber::digits).map(List::of).orElse(List.of()));
        Optional<ApplicantId> account = known.flatMap(accounts::find).map(Account::applicant);
        Optional<String> digits = RecoveryCode.typed(code).map(RecoveryCode::digits);
        if (account.isEmpty() || digits.isEmpty()) {
            throw recoveryRefused();
        }
        transactions.executeWithoutResult(status -> {
            if (!accounts.takeRecoveryCode(account.get(), digits.get())) {
                throw recoveryRefused();
            }
            replace(account.get(), password, "password-recovered");
        });
        realm.succeeded(tried);
        realm.forgetAll(ApplicantSignIn.REALM, subject);
    }

    /** Signs out here, and everywhere else on wish. */
    @Transactional
    public void leave(ApplicantActor actor, RandomKey session, boolean everywhere) {
        if (everywhere) {
            sessions.endAll(actor.id());
        } else {
            sessions.end(session);
        }
        trail.note(actor.id(), "signed-out", Map.of("everywhere", String.valueOf(everywhere)));
    }

    private void replace(ApplicantId applicant, PasswordHash password, String act) {
        accounts.changePassword(applicant, password);
        sessions.endAll(applicant);
        trail.note(applicant, act, Map.of());
    }

    private static ApplicantsException recoveryRefused() {
        return ApplicantsException.invalid("code", "applicants.recovery-refused");
    }

    /** {@link ApplicantsException} {@code applicants.password-refused} at {@code current}. */
    RealmTry require(ApplicantActor actor, ClientAddress from, String password) {
        RealmTry tried =
                realm.begin(ApplicantSignIn.REALM, signIn.subject(mine(actor).number()), from);
        if (!realm.matches(password, accounts.find(actor.id()).map(Account::password))) {
            throw ApplicantsException.invalid("current", "applicants.password-refused");
        }
        return tried;
    }
}

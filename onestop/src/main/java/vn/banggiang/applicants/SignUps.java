package vn.banggiang.applicants;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.identity.ClientAddress;
import vn.banggiang.identity.PasswordHash;
import vn.banggiang.identity.RealmSignIn;
import vn.banggiang.identity.totp.RecoveryCode;
import vn.banggiang.identity.totp.TotpCodes;
import vn.banggiang.identity.totp.TotpSecret;

/**
 * Opens accounts. Whether a number has one already is not told to who signs up: the steps and the answers are the same, and
 * of the second account nothing is kept.
 */
@Service
public class SignUps {

    private static final String KIND = "sign-up";
    private static final int RECOVERY_CODES = 8;

    private final BegunRows rows;
    private final RealmSignIn realm;
    private final ApplicantStore applicants;
    private final AccountStore accounts;
    private final Consents consents;
    private final ApplicantTrail trail;
    private final TotpCodes codes;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SignUps(
            BegunRows rows,
            RealmSignIn realm,
            ApplicantStore applicants,
            AccountStore accounts,
            Consents consents,
            ApplicantTrail trail,
            TotpCodes codes,
            TransactionOperations transactions,
            Clock clock) {
        this.rows = rows;
        this.realm = realm;
        this.applicants = applicants;
        this.accounts = accounts;
        this.consents = consents;
        this.trail = trail;
        this.codes = codes;
        this.transactions = transactions;
        this.clock = clock;
    }

    private record Waiting(ApplicantFacts facts, String password, String secret) {}

    /**
     * Takes the facts and the password. {@link ApplicantsException} at the field that cannot be taken; {@link
     * vn.banggiang.identity.IdentityException} for the password, and {@code identity.try-later} for an address from which very
     * many come.
     */
    public NewAuthenticator begin(ClientAddress from, SignUpForm form) {
        if (!form.consents()) {
            throw ApplicantsException.invalid("consent", "applicants.no-consent");
        }
        IdentityNumber number = ApplicantFacts.number(form.number());
        Contact contact = Contact.typed(form.telephone(), form.email(), form.address());
        ApplicantFacts facts =
                ApplicantFacts.citizen(form.name(), form.born(), number, contact, VietnamTime.today(clock));
        realm.count("sign-up", from);
        PasswordHash password = realm.chosen(form.password(), facts.words());
        TotpSecret secret = TotpSecret.random(random);
        RandomKey key = rows.keep(KIND, new Waiting(facts, password.value(), secret.inGroups()));
        return begun(key, secret, facts);
    }

    /** One that waits, to be shown again; empty when its time is over. */
    public Optional<NewAuthenticator> waiting(RandomKey key) {
        return find(key).map(waiting -> begun(key, TotpSecret.typed(waiting.secret()), waiting.facts()));
    }

    /**
     * Opens the account with the first code of the authenticator, unless the number has one; the recovery codes either way.
     * {@link ApplicantsException} {@code applicants.code-refused} at {@code code}, {@code applicants.sign-up-late}.
     */
    public List<RecoveryCode> finish(ClientAddress from, RandomKey key, String code) {
        Waiting waiting = find(key).orElseThrow(() -> ApplicantsException.conflict("applicants.sign-up-late"));
        realm.begin("sign-up-code", key.sha256(), from);
        TotpSecret secret = TotpSecret.typed(waiting.secret());
        OptionalLong step = codes.step(secret, code);
        if (step.isEmpty()) {
            throw ApplicantsException.invalid("code", "applicants.code-refused");
        }
        List<RecoveryCode> recovery = Stream.generate(() -> RecoveryCode.random(random))
                .limit(RECOVERY_CODES)
                .toList();
        var account = new Account(ApplicantId.random(), new PasswordHash(waiting.password()), secret);
        transactions.executeWithoutResult(status -> {
            if (!rows.take(key)) {
                throw ApplicantsException.conflict("applicants.sign-up-late");
            }
            open(account, waiting.facts(), step.getAsLong(), recovery);
        });
        return recovery;
    }

    /** The account is opened before it is known whether its number is free: the first who comes has it. */
    private void open(Account account, ApplicantFacts facts, long step, List<RecoveryCode> recovery) {
        var number = new IdentityNumber(facts.number());
        applicants.add(account.applicant(), facts, Provenance.SELF, null, null);
        if (!accounts.open(account, number, step)) {
            applicants.remove(account.applicant());
            accounts.find(number).ifPresent(earlier -> trail.note(earlier.applicant(), "sign-up-again", Map.of()));
            return;
        }
        recovery.forEach(code -> accounts.addRecoveryCode(account.applicant(), code.digits(), null));
        consents.give(account.applicant());
        trail.note(account.applicant(), "signed-up", Map.of());
    }

    private Optional<Waiting> find(RandomKey key) {
        return rows.find(key, KIND, Waiting.class);
    }

    private static NewAuthenticator begun(RandomKey key, TotpSecret secret, ApplicantFacts facts) {
        return new NewAuthenticator(key, secret, Masks.number(facts.number()));
    }
}

package vn.banggiang.applicants;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.applicants.CounterFinding.Standing;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.Role;
import vn.banggiang.identity.Actor;
import vn.banggiang.identity.totp.RecoveryCode;

/** What a one-stop officer does for who stands before the counter and shows papers. All of it is in the journal. */
@Service
public class CounterDesk {

    /** How long a recovery code from a counter serves. */
    public static final Duration CODE_SERVES = Duration.ofMinutes(30);

    private static final int CODES_A_DAY = 3;
    private static final int LONGEST_REASON = 200;

    private final Applicants faces;
    private final ApplicantStore applicants;
    private final AccountStore accounts;
    private final ApplicantTrail trail;
    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CounterDesk(
            Applicants faces,
            ApplicantStore applicants,
            AccountStore accounts,
            ApplicantTrail trail,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.faces = faces;
        this.applicants = applicants;
        this.accounts = accounts;
        this.trail = trail;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** The one rule: whoever sits at a counter; {@link ApplicantsException} {@code applicants.only-counter} for anybody else. */
    public void requireSeat(Actor officer) {
        if (!officer.is(Role.ONE_STOP_OFFICER)) {
            throw ApplicantsException.forbidden("applicants.only-counter");
        }
    }

    /**
     * Whom the house knows by a number that the person shows; masked. {@link ApplicantsException} {@code
     * applicants.only-counter}; at {@code number} for what is none.
     */
    @Transactional
    public CounterFinding find(Actor officer, String typed) {
        requireSeat(officer);
        String number = number(typed);
        Optional<Applicant> entry = applicants.entered(number).stream()
                .filter(found -> found.holder() == null)
                .findFirst();
        Optional<Applicant> account = account(number);
        entry.or(() -> account).ifPresent(found -> trail.note(officer, found.id(), "found", Map.of()));
        return new CounterFinding(
                entry.map(Applicant::id).orElse(null),
                entry.or(() -> account.filter(found -> found.provenance().isProven()))
                        .map(found -> found.known().masked())
                        .orElse(null),
                account.map(CounterDesk::standing).orElse(Standing.NONE));
    }

    /** The whole of an entry; {@link ApplicantsException} at {@code reason} without one. The journal says who, whom and why. */
    @Transactional
    public ApplicantFacts look(Actor officer, ApplicantId entry, String reason) {
        requireSeat(officer);
        return faces.read(officer, entered(entry).id(), ApplicantFacts.required("reason", reason, LONGEST_REASON));
    }

    /** By which the account of who is before the counter takes the entry over. */
    @Transactional
    public ClaimCode claimCode(Actor officer, ApplicantId entry) {
        requireSeat(officer);
        ApplicantId open = entered(entry).id();
        trail.note(officer, open, "claim-code-given", Map.of());
        return faces.claimCode(open);
    }

    /**
     * A code that sets another password, or with the password another authenticator, once and within half an hour, for who shows
     * the papers of a proven account. An earlier one of a counter ends; the owner is told. It opens nothing by itself. {@link
     * ApplicantsException} {@code applicants.not-found} where no proven account has the number, {@code applicants.codes-a-day}
     * for a fourth on one day.
     */
    @Transactional
    public RecoveryCode recoveryCode(Actor officer, String typed) {
        requireSeat(officer);
        ApplicantId owner = account(number(typed))
                .filter(found -> found.provenance().isProven())
                .map(Applicant::id)
                .orElseThrow(ApplicantsException::notFound);
        Instant now = clock.instant();
        requireFew(owner, now);
        RecoveryCode code = RecoveryCode.random(random);
        accounts.endCodesOfCounters(owner);
        accounts.addRecoveryCode(owner, code.digits(), now.plus(CODE_SERVES));
        UUID given = given(officer, owner, now);
        trail.note(officer, owner, "recovery-code-given", Map.of());
        events.publishEvent(new CodeGiven(given, owner, officer.agency()));
        return code;
    }

    private UUID given(Actor officer, ApplicantId owner, Instant now) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                INSERT INTO applicants.given_code (id, applicant_id, agency_id, given_by, given_at)
                VALUES (:id, :owner, :agency, :by, :now)
                """)
                .param("id", id)
                .param("owner", owner.value())
                .param("agency", officer.agency().value())
                .param("by", officer.person().value())
                .param("now", Columns.time(now))
                .update();
        return id;
    }

    private void requireFew(ApplicantId owner, Instant now) {
        accounts.lock(owner);
        int given = jdbc.sql("SELECT count(*) FROM applicants.given_code WHERE applicant_id = ? AND given_at > ?")
                .params(owner.value(), Columns.time(now.minus(Duration.ofDays(1))))
                .query(Integer.class)
                .single();
        if (given >= CODES_A_DAY) {
            throw ApplicantsException.conflict("applicants.codes-a-day", CODES_A_DAY);
        }
    }

    private Optional<Applicant> account(String number) {
        return IdentityNumber.typed(number)
                .flatMap(accounts::find)
                .map(Account::applicant)
                .flatMap(applicants::find);
    }

    /** What a counter entered and nobody took over; anybody else is not there. */
    private Applicant entered(ApplicantId id) {
        return applicants
                .find(id)
                .filter(found -> found.entered() && found.holder() == null && found.facts() != null)
                .orElseThrow(ApplicantsException::notFound);
    }

    private static Standing standing(Applicant account) {
        return account.provenance().isProven() ? Standing.PROVEN : Standing.UNPROVEN;
    }

    private static String number(String typed) {
        return IdentityNumber.typed(typed)
                .map(IdentityNumber::digits)
                .or(() -> BusinessCode.typed(typed).map(BusinessCode::value))
                .orElseThrow(() -> ApplicantsException.invalid("number", "applicants.wrong.number"));
    }
}

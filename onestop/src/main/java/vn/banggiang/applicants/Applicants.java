package vn.banggiang.applicants;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Role;
import vn.banggiang.identity.Actor;

/**
 * Applicants as officials and other modules see them: masked in lists, whole only with a reason that stands in the journal.
 * Whoever calls has asked first whether the official may see the case.
 */
@Service
public class Applicants {

    private static final Set<Role> AT_COUNTERS = Set.of(Role.ONE_STOP_OFFICER);

    private final ApplicantStore applicants;
    private final AccountStore accounts;
    private final PersonalIndex index;
    private final ApplicantTrail trail;

    Applicants(ApplicantStore applicants, AccountStore accounts, PersonalIndex index, ApplicantTrail trail) {
        this.applicants = applicants;
        this.accounts = accounts;
        this.index = index;
        this.trail = trail;
    }

    /**
     * Whom an official has before the counter: entered now, or found again by the number, then with what is said now. A person
     * whose account was proven is that account. {@link ApplicantsException} {@code applicants.only-counter}.
     */
    @Transactional
    public ApplicantId atCounter(Actor official, ApplicantFacts facts) {
        requireCounter(official);
        return entered(
                official.agency(), facts, Provenance.COUNTER, (id, act) -> trail.note(official, id, act, Map.of()));
    }

    /**
     * Who sent a case at the national portal, entered now or found again by the number, as {@link #atCounter} does.
     *
     * @param agency that receives the case
     */
    @Transactional
    public ApplicantId vouchedFor(AgencyId agency, ApplicantFacts facts) {
        return entered(agency, facts, Provenance.NATIONAL_PORTAL, (id, act) -> trail.note(id, act, Map.of()));
    }

    private ApplicantId entered(
            AgencyId agency, ApplicantFacts facts, Provenance provenance, BiConsumer<ApplicantId, String> noted) {
        Optional<ApplicantId> account = provenAccount(facts.number());
        if (account.isPresent()) {
            return account.get();
        }
        ApplicantId fresh = ApplicantId.random();
        if (applicants.add(fresh, facts, provenance, agency, null)) {
            noted.accept(fresh, "entered");
            return fresh;
        }
        ApplicantId known =
                entry(facts.number()).orElseThrow(ApplicantsException::notFound).id();
        applicants.change(known, facts);
        noted.accept(known, "entered-again");
        return known;
    }

    /** By the number that the person shows: what counters entered before, masked; the account where it was proven. */
    public Optional<MaskedApplicant> known(Actor official, String number) {
        requireCounter(official);
        return IdentityNumber.typed(number)
                .map(IdentityNumber::digits)
                .or(() -> BusinessCode.typed(number).map(BusinessCode::value))
                .flatMap(this::entry)
                .map(found -> found.known().masked());
    }

    /** As lists show them; who was erased is left out. */
    public Map<ApplicantId, MaskedApplicant> masked(Collection<ApplicantId> ids) {
        Map<ApplicantId, MaskedApplicant> masked = new LinkedHashMap<>();
        applicants.all(ids).forEach((id, found) -> {
            if (found.facts() != null) {
                masked.put(id, found.facts().masked());
            }
        });
        return masked;
    }

    /**
     * The whole of it, for an official who needs it; the journal says who looked, at whom and why.
     *
     * @param reason module and id of what it is needed for, as {@code case:<id>}
     */
    @Transactional
    public ApplicantFacts read(Actor official, ApplicantId id, String reason) {
        ApplicantFacts facts =
                applicants.find(id).orElseThrow(ApplicantsException::notFound).known();
        trail.note(official, id, "looked-at", Map.of("for", reason));
        return facts;
    }

    /** The whole of it, for what the platform prints or sends by itself, to the applicant alone. */
    public ApplicantFacts ofThePlatform(ApplicantId id) {
        return applicants.find(id).orElseThrow(ApplicantsException::notFound).known();
    }

    /** Whether somebody signs in who reads what this applicant is told: its own account, or the one to which it belongs. */
    public boolean hasAccount(ApplicantId id) {
        return applicants
                .find(id)
                .map(found -> found.holder() == null ? found.id() : found.holder())
                .flatMap(accounts::find)
                .isPresent();
    }

    /** What the receipt of who was entered at a counter bears. */
    public ClaimCode claimCode(ApplicantId entry) {
        return ClaimCode.of(index.claimCode(entry));
    }

    /** The same where it is of use: for who was entered at a counter and was not claimed yet. */
    public Optional<ClaimCode> claimable(ApplicantId entry) {
        return applicants
                .find(entry)
                .filter(found -> found.entered() && found.holder() == null)
                .map(found -> claimCode(entry));
    }

    /** All that belongs to this account: itself, what counters entered for the person, the businesses that it registered. */
    public Set<ApplicantId> ownedBy(ApplicantActor actor) {
        Set<ApplicantId> owned = new LinkedHashSet<>();
        owned.add(actor.id());
        applicants.heldBy(actor.id()).forEach(held -> owned.add(held.id()));
        return owned;
    }

    /**
     * An official saw the papers of who has this account's number: from now on it is proven, and what counters entered under
     * the number belongs to it. {@link ApplicantsException} {@code applicants.not-found} where no account has the number.
     */
    @Transactional
    public void prove(Actor official, IdentityNumber number) {
        requireCounter(official);
        ApplicantId account = accounts.find(number).map(Account::applicant).orElseThrow(ApplicantsException::notFound);
        applicants.prove(account, Provenance.COUNTER);
        entry(number.digits()).ifPresent(entry -> applicants.give(entry.id(), account));
        trail.note(official, account, "proven", Map.of());
    }

    /**
     * Ends the account that somebody else opened with the number of who shows the papers: the number is free again. {@link
     * ApplicantsException} {@code applicants.proven-account} for one that was proven.
     */
    @Transactional
    public void free(Actor official, IdentityNumber number) {
        requireCounter(official);
        ApplicantId account = accounts.find(number).map(Account::applicant).orElseThrow(ApplicantsException::notFound);
        Applicant holder = applicants.find(account).orElseThrow(ApplicantsException::notFound);
        if (holder.provenance().isProven()) {
            throw ApplicantsException.conflict("applicants.proven-account");
        }
        accounts.close(account);
        applicants.erase(account);
        trail.note(official, account, "freed", Map.of());
    }

    private Optional<ApplicantId> provenAccount(String number) {
        return IdentityNumber.typed(number)
                .flatMap(accounts::find)
                .map(Account::applicant)
                .flatMap(applicants::find)
                .filter(found -> found.provenance().isProven())
                .map(Applicant::id);
    }

    private Optional<Applicant> entry(String number) {
        return applicants.entered(number).stream()
                .filter(found -> found.holder() == null)
                .findFirst();
    }

    private static void requireCounter(Actor official) {
        if (AT_COUNTERS.stream().noneMatch(official::is)) {
            throw ApplicantsException.forbidden("applicants.only-counter");
        }
    }
}

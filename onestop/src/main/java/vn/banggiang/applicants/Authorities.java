package vn.banggiang.applicants;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.calendar.VietnamTime;

/**
 * For whom somebody may apply: oneself, the businesses that one registered as who represents them by law, and those who gave
 * authority for a time, which was accepted. Either side ends it.
 */
@Service
public class Authorities {

    private static final int LONGEST_YEARS = 5;

    private final AuthorityStore authorities;
    private final ApplicantStore applicants;
    private final Applicants faces;
    private final ApplicantTrail trail;
    private final Clock clock;

    Authorities(
            AuthorityStore authorities,
            ApplicantStore applicants,
            Applicants faces,
            ApplicantTrail trail,
            Clock clock) {
        this.authorities = authorities;
        this.applicants = applicants;
        this.faces = faces;
        this.trail = trail;
        this.clock = clock;
    }

    /** Registers a business, as who represents it by law; not proven before a counter saw its papers. */
    @Transactional
    public ApplicantId register(ApplicantActor actor, ApplicantFacts business) {
        ApplicantId id = ApplicantId.random();
        applicants.add(id, business, Provenance.SELF, null, actor.id());
        trail.note(actor.id(), "business-registered", Map.of("business", id.toString()));
        return id;
    }

    /**
     * Offers authority to who has this number, whether or not there is an account: nobody is told. {@link ApplicantsException}
     * at {@code until} for no day from today to five years from now; {@code applicants.not-found} for whom one may not bind.
     *
     * @param principal oneself, or a business of one's own
     */
    @Transactional
    public AuthorityId offer(
            ApplicantActor actor, ApplicantId principal, String number, String agentName, @Nullable LocalDate until) {
        IdentityNumber agent = ApplicantFacts.number(number);
        String called = ApplicantFacts.required("name", agentName, ApplicantFacts.LONGEST_NAME);
        LocalDate today = VietnamTime.today(clock);
        if (until == null || until.isBefore(today) || until.isAfter(today.plusYears(LONGEST_YEARS))) {
            throw ApplicantsException.invalid("until", "applicants.wrong.until", LONGEST_YEARS);
        }
        if (!faces.ownedBy(actor).contains(principal)) {
            throw ApplicantsException.notFound();
        }
        ApplicantFacts bound = applicants
                .find(principal)
                .orElseThrow(ApplicantsException::notFound)
                .known();
        var authority =
                new Authority(AuthorityId.random(), principal, bound.name(), null, called, until, clock.instant());
        authorities.offer(authority, agent);
        note(actor, authority.id(), "authority-offered");
        return authority.id();
    }

    /** What one gave, for oneself and for one's businesses. */
    public List<Authority> given(ApplicantActor actor) {
        return authorities.givenBy(faces.ownedBy(actor));
    }

    /** What one was offered or has. */
    public List<Authority> received(ApplicantActor actor) {
        return authorities.givenTo(actor.id(), number(actor));
    }

    /**
     * Accepts an offer; {@link ApplicantsException} {@code applicants.not-found} for one to somebody else, or too late; {@code
     * applicants.not-proven} for who only says to have the number.
     */
    @Transactional
    public void accept(ApplicantActor actor, AuthorityId id) {
        if (!actor.provenance().isProven()) {
            throw ApplicantsException.conflict("applicants.not-proven");
        }
        LocalDate today = VietnamTime.today(clock);
        Authority offered = received(actor).stream()
                .filter(one -> one.id().equals(id) && !one.until().isBefore(today))
                .findFirst()
                .orElseThrow(ApplicantsException::notFound);
        if (!offered.isAccepted()) {
            authorities.accept(id, actor.id(), today);
            note(actor, id, "authority-accepted");
        }
    }

    /** Ends it at once, by either side; an offer is taken back or declined. */
    @Transactional
    public void end(ApplicantActor actor, AuthorityId id) {
        boolean gave = given(actor).stream().anyMatch(one -> one.id().equals(id));
        boolean has = received(actor).stream().anyMatch(one -> one.id().equals(id));
        if (!gave && !has) {
            throw ApplicantsException.notFound();
        }
        authorities.end(id);
        note(actor, id, "authority-ended");
    }

    /** For whom this person may apply on this day, the person itself first. */
    public List<Party> parties(ApplicantActor actor, LocalDate day) {
        Map<ApplicantId, Party> parties = new LinkedHashMap<>();
        parties.put(actor.id(), new Party(actor.id(), ApplicantKind.CITIZEN, actor.name(), true));
        List<Applicant> others = new ArrayList<>(applicants.heldBy(actor.id()).stream()
                .filter(held -> !held.entered())
                .toList());
        received(actor).stream()
                .filter(authority -> authority.holds(day))
                .map(Authority::principal)
                .flatMap(principal -> applicants.find(principal).stream())
                .forEach(others::add);
        others.stream()
                .filter(other -> other.facts() != null)
                .forEach(other -> parties.put(
                        other.id(),
                        new Party(other.id(), other.kind(), other.known().name(), false)));
        return List.copyOf(parties.values());
    }

    /** {@link ApplicantsException} {@code applicants.no-authority} unless this person may apply for that applicant today. */
    public void requireActsFor(ApplicantActor actor, ApplicantId principal) {
        if (parties(actor, VietnamTime.today(clock)).stream()
                .noneMatch(party -> party.id().equals(principal))) {
            throw ApplicantsException.forbidden("applicants.no-authority");
        }
    }

    private IdentityNumber number(ApplicantActor actor) {
        return new IdentityNumber(applicants
                .find(actor.id())
                .orElseThrow(ApplicantsException::notFound)
                .known()
                .number());
    }

    private void note(ApplicantActor actor, AuthorityId id, String act) {
        trail.note(actor.id(), act, Map.of("authority", id.toString()));
    }
}

package vn.banggiang.applicants;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import vn.banggiang.identity.ClientAddress;
import vn.banggiang.identity.RealmSignIn;
import vn.banggiang.identity.RealmTry;

/** Takes over what a counter entered for the person, with the code on its receipt. */
@Service
public class Claims {

    private final Applicants faces;
    private final ApplicantStore applicants;
    private final RealmSignIn realm;
    private final ApplicantTrail trail;
    private final TransactionOperations transactions;

    Claims(
            Applicants faces,
            ApplicantStore applicants,
            RealmSignIn realm,
            ApplicantTrail trail,
            TransactionOperations transactions) {
        this.faces = faces;
        this.applicants = applicants;
        this.realm = realm;
        this.trail = trail;
        this.transactions = transactions;
    }

    /**
     * The entry is the account's from now on, and the account is proven. {@link ApplicantsException} {@code
     * applicants.claim-refused} at {@code claim} for a wrong code, and for one of an entry with another number; {@code
     * identity.try-later} after the tenth.
     */
    public void claim(ApplicantActor actor, ClientAddress from, String typed) {
        RealmTry tried = realm.begin("claims", actor.id().toString(), from);
        String number = applicants
                .find(actor.id())
                .orElseThrow(ApplicantsException::notFound)
                .known()
                .number();
        List<Applicant> entries = applicants.entered(number);
        Optional<Applicant> claimed = ClaimCode.typed(typed)
                .flatMap(code -> entries.stream()
                        .filter(entry -> faces.claimCode(entry.id()).is(code))
                        .findFirst());
        if (claimed.isEmpty()) {
            throw refused();
        }
        transactions.executeWithoutResult(status -> {
            if (!applicants.give(claimed.get().id(), actor.id())) {
                throw refused();
            }
            if (!actor.provenance().isProven()) {
                applicants.prove(actor.id(), Provenance.RECEIPT);
            }
            trail.note(actor.id(), "claimed", Map.of("entry", claimed.get().id().toString()));
        });
        realm.succeeded(tried);
    }

    private static ApplicantsException refused() {
        return ApplicantsException.invalid("claim", "applicants.claim-refused");
    }
}

package vn.banggiang.applicants;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import vn.banggiang.applicants.PersonalHoldings.Holding;
import vn.banggiang.identity.ClientAddress;
import vn.banggiang.identity.RealmSignIn;

/** Everything that is held about a person, and the end of it. */
@Service
public class MyData {

    private final List<PersonalHoldings> holdings;
    private final Applicants faces;
    private final ApplicantAccounts mine;
    private final ApplicantStore applicants;
    private final AccountStore accounts;
    private final LockerStore papers;
    private final AuthorityStore authorities;
    private final ApplicantTrail trail;
    private final RealmSignIn realm;
    private final TransactionOperations transactions;

    MyData(
            List<PersonalHoldings> holdings,
            Applicants faces,
            ApplicantAccounts mine,
            ApplicantStore applicants,
            AccountStore accounts,
            LockerStore papers,
            AuthorityStore authorities,
            ApplicantTrail trail,
            RealmSignIn realm,
            TransactionOperations transactions) {
        this.holdings = List.copyOf(holdings);
        this.faces = faces;
        this.mine = mine;
        this.applicants = applicants;
        this.accounts = accounts;
        this.papers = papers;
        this.authorities = authorities;
        this.trail = trail;
        this.realm = realm;
        this.transactions = transactions;
    }

    /**
     * All of one kind.
     *
     * @param title message key
     */
    public record Section(String title, List<Holding> holdings) {}

    /** Everything; that it was asked for is in the journal. */
    public List<Section> of(ApplicantActor actor) {
        Set<ApplicantId> owned = faces.ownedBy(actor);
        transactions.executeWithoutResult(status -> trail.note(actor.id(), "data-asked-for", Map.of()));
        return holdings.stream()
                .map(held -> new Section(held.title(), held.of(owned)))
                .filter(section -> !section.holdings().isEmpty())
                .toList();
    }

    /** Message keys of why something stays when the account ends; empty where all goes. */
    public List<String> kept(ApplicantActor actor) {
        Set<ApplicantId> owned = faces.ownedBy(actor);
        return holdings.stream()
                .flatMap(held -> held.kept(owned).stream())
                .distinct()
                .toList();
    }

    /**
     * Ends the account: sessions, papers of the locker and authorities at once, and who the person is, where nothing has to be
     * kept. {@link ApplicantsException} {@code applicants.password-refused} at {@code current}.
     */
    public void end(ApplicantActor actor, ClientAddress from, String password) {
        realm.succeeded(mine.require(actor, from, password));
        Set<ApplicantId> owned = faces.ownedBy(actor);
        boolean keeps = !kept(actor).isEmpty();
        transactions.executeWithoutResult(status -> {
            authorities.givenBy(owned).forEach(one -> authorities.end(one.id()));
            papers.revokeAll(owned);
            accounts.close(actor.id());
            if (!keeps) {
                owned.forEach(applicants::erase);
            }
            trail.note(actor.id(), "account-ended", Map.of("kept", String.valueOf(keeps)));
        });
    }
}

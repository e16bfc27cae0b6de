package vn.banggiang.administration;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.DelegationId;
import vn.banggiang.directory.Delegations;
import vn.banggiang.directory.HeldDelegation;
import vn.banggiang.directory.NewDelegation;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.Post;
import vn.banggiang.directory.Role;
import vn.banggiang.identity.Actor;

/**
 * Delegations as leaders give and end them (giấy ủy quyền): their own, and nobody else's. Administrators see those of their
 * agency. Nobody passes on what was delegated to them.
 */
@Service
public class DelegationDesk {

    private final Delegations delegations;
    private final Changes changes;

    DelegationDesk(Delegations delegations, Changes changes) {
        this.delegations = delegations;
        this.changes = changes;
    }

    /** Whether this person can give delegations. */
    public static boolean mayGive(Actor actor) {
        return actor.is(Role.LEADER);
    }

    /** What this person gave and was given in the agency, the latest first; past ones too. */
    public List<HeldDelegation> of(Actor person) {
        return delegations.of(person.agency(), person.person());
    }

    /** All of the agency, for who administers it; {@link AdministrationException} {@code administration.forbidden}. */
    public List<HeldDelegation> of(Actor administrator, AgencyId agency) {
        Jurisdiction.of(administrator).requireAgency(agency);
        return delegations.of(agency);
    }

    /** Whom this leader may choose; nobody for who gives none. */
    public List<Post> candidates(Actor leader) {
        return mayGive(leader) ? delegations.candidates(leader.agency(), leader.person()) : List.of();
    }

    /**
     * Gives one; the same again under the same id changes nothing. {@link AdministrationException} {@code
     * administration.only-leaders-delegate}; {@link vn.banggiang.directory.DirectoryException} as {@link
     * Delegations#give}.
     */
    @Transactional
    public void give(Actor leader, DelegationId id, PersonId delegate, String ground, LocalDate first, LocalDate last) {
        if (!mayGive(leader)) {
            throw AdministrationException.forbidden("administration.only-leaders-delegate");
        }
        var given = new NewDelegation(leader.agency(), leader.person(), delegate, ground, first, last);
        if (delegations.give(id, given)) {
            changes.record(
                    leader,
                    "delegation-given",
                    "delegation:" + id,
                    Map.of(
                            "delegate", delegate.toString(),
                            "ground", given.ground(),
                            "first", first.toString(),
                            "last", last.toString()));
        }
    }

    /**
     * Ends one's own after this day; again, or later than it ends anyhow, changes nothing. {@link AdministrationException}
     * {@code administration.delegation-unknown} for another's as for none; {@link
     * vn.banggiang.directory.DirectoryException} as {@link Delegations#end}.
     */
    @Transactional
    public void end(Actor leader, DelegationId id, LocalDate last) {
        HeldDelegation held = delegations
                .find(id)
                .filter(one -> one.delegation().leader().equals(leader.person()))
                .orElseThrow(() -> AdministrationException.notFound("administration.delegation-unknown"));
        if (delegations.end(held, last)) {
            changes.record(
                    leader,
                    "delegation-ended",
                    "delegation:" + id,
                    Map.of("delegate", held.delegation().delegate().toString(), "last", last.toString()));
        }
    }
}

package vn.banggiang.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.calendar.VietnamTime;

/**
 * Delegations given by hand: by a leader of the agency, to another leader or a head of unit there, one at a time. (Decree
 * 30/2020/NĐ-CP, art. 13.4: to those who lead what belongs to the agency, for a time, in writing.)
 */
@Service
public class Delegations {

    private static final int MOST = 200;

    private static final String LATEST_FIRST = " ORDER BY lower(g.valid) DESC, g.id LIMIT " + MOST;

    private final Directory directory;
    private final JdbcClient jdbc;
    private final Clock clock;

    Delegations(Directory directory, JdbcClient jdbc, Clock clock) {
        this.directory = directory;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those of the agency, the latest first; past ones too. */
    public List<HeldDelegation> of(AgencyId agency) {
        return jdbc.sql(DelegationRows.NAMED + " WHERE g.agency_id = ?" + LATEST_FIRST)
                .param(agency.value())
                .query(DelegationRows::held)
                .list();
    }

    /** Those that this person gave or was given in the agency, the latest first; past ones too. */
    public List<HeldDelegation> of(AgencyId agency, PersonId person) {
        return jdbc.sql(DelegationRows.NAMED + " WHERE g.agency_id = :agency AND :person IN (g.leader, g.delegate)"
                        + LATEST_FIRST)
                .param("agency", agency.value())
                .param("person", person.value())
                .query(DelegationRows::held)
                .list();
    }

    /** One of them. */
    public Optional<HeldDelegation> find(DelegationId id) {
        return jdbc.sql(DelegationRows.NAMED + " WHERE g.id = ?")
                .param(id.value())
                .query(DelegationRows::held)
                .optional();
    }

    /** Whom this leader may delegate to today: other leaders and heads of unit of the agency, each once. */
    public List<Post> candidates(AgencyId agency, PersonId leader) {
        Set<PersonId> seen = new HashSet<>(Set.of(leader));
        return directory.staff(agency).stream()
                .filter(post -> post.role() == Role.LEADER || post.role() == Role.HEAD_OF_UNIT)
                .filter(post -> seen.add(post.person()))
                .toList();
    }

    /**
     * Gives one; the same again under the same id changes nothing, and is false. {@link DirectoryException} {@code
     * directory.delegate-unfit}, {@code directory.delegation-begins-past}, {@code directory.delegation-overlaps} where the
     * leader has given another for any of its days, and {@code directory.delegation-exists} for an id of another one.
     */
    @Transactional
    public boolean give(DelegationId id, NewDelegation given) {
        lock(given.leader());
        Optional<HeldDelegation> known = find(id);
        if (known.isPresent()) {
            requireSame(known.get().delegation(), given);
            return false;
        }
        if (given.first().isBefore(today())) {
            throw DirectoryException.invalid("directory.delegation-begins-past");
        }
        if (candidates(given.agency(), given.leader()).stream()
                .noneMatch(post -> post.person().equals(given.delegate()))) {
            throw DirectoryException.invalid("directory.delegate-unfit");
        }
        refuseOverlap(given);
        jdbc.sql("INSERT INTO directory.delegation (id, agency_id, leader, delegate, ground, valid)"
                        + " VALUES (?, ?, ?, ?, ?, daterange(?, ?, '[]'))")
                .params(
                        id.value(),
                        given.agency().value(),
                        given.leader().value(),
                        given.delegate().value(),
                        given.ground(),
                        given.first(),
                        given.last())
                .update();
        return true;
    }

    /**
     * Ends it after its last day, which may be yesterday and not earlier; one that has not begun by then disappears. No file
     * that is loaded later revives it. False where it is over by then anyhow. {@link DirectoryException} {@code directory.last-day-past}.
     */
    @Transactional
    public boolean end(HeldDelegation held, LocalDate last) {
        if (last.isBefore(today().minusDays(1))) {
            throw DirectoryException.invalid("directory.last-day-past");
        }
        String change = held.isToCome(last)
                ? "DELETE FROM directory.delegation WHERE id = :id AND upper(valid) - 1 > :last"
                : "UPDATE directory.delegation SET valid = daterange(lower(valid), :last, '[]')"
                        + " WHERE id = :id AND upper(valid) - 1 > :last";
        boolean ended = jdbc.sql(change)
                        .param("id", held.id().value())
                        .param("last", last)
                        .update()
                == 1;
        if (ended) {
            jdbc.sql("INSERT INTO directory.delegation_ended (delegation_id) VALUES (?) ON CONFLICT DO NOTHING")
                    .param(held.id().value())
                    .update();
        }
        return ended;
    }

    /** Two that one leader gives at once wait for each other. */
    private void lock(PersonId leader) {
        jdbc.sql("SELECT id FROM directory.person WHERE id = ? FOR UPDATE")
                .param(leader.value())
                .query()
                .listOfRows();
    }

    private static void requireSame(Delegation known, NewDelegation given) {
        if (!known.leader().equals(given.leader())
                || !known.delegate().equals(given.delegate())
                || !known.agency().equals(given.agency())) {
            throw DirectoryException.conflict("directory.delegation-exists");
        }
    }

    private void refuseOverlap(NewDelegation given) {
        jdbc.sql(DelegationRows.NAMED + " WHERE g.leader = :leader AND g.agency_id = :agency"
                        + " AND g.valid && daterange(:first, :last, '[]') LIMIT 1")
                .param("leader", given.leader().value())
                .param("agency", given.agency().value())
                .param("first", given.first())
                .param("last", given.last())
                .query(DelegationRows::held)
                .optional()
                .ifPresent(other -> {
                    throw DirectoryException.conflict("directory.delegation-overlaps", other.delegateName());
                });
    }

    private LocalDate today() {
        return VietnamTime.today(clock);
    }
}

package vn.banggiang.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.ImportedEntry.ImportedDelegation;
import vn.banggiang.directory.ImportedEntry.ImportedPerson;
import vn.banggiang.directory.ImportedEntry.ImportedPost;

/** Writes people, their posts and their delegations. */
@Component
class PeopleWriter {

    /** Now or later. */
    private static final String IN_EFFECT = "known.awaits IS NULL AND coalesce(upper(known.valid), 'infinity') > :day";

    private final JdbcClient jdbc;
    private final Clock clock;

    PeopleWriter(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void write(ImportedPerson person, Gift.Rule given) {
        jdbc.sql("INSERT INTO directory.person (id, staff_code, full_name, email) VALUES (?, ?, ?, ?) ON CONFLICT (id)"
                        + " DO UPDATE SET full_name = excluded.full_name, email = excluded.email")
                .params(person.id(), person.staffCode(), person.name(), person.email())
                .update();
        List<UUID> listed = new ArrayList<>();
        for (ImportedPost post : person.posts()) {
            write(person.id(), post, listed.size(), given);
            listed.add(post.id(person.id()));
        }
        endAllBut(listed, person.id());
    }

    /** One that was ended by hand stays as it is. */
    void write(ImportedDelegation delegation) {
        jdbc.sql("""
                INSERT INTO directory.delegation (id, agency_id, leader, delegate, ground, valid)
                SELECT :id, :agency, :leader, :delegate, :ground, daterange(:first, :last, '[]')
                 WHERE NOT EXISTS (SELECT 1 FROM directory.delegation_ended WHERE delegation_id = :id)
                ON CONFLICT (id) DO UPDATE SET ground = excluded.ground, valid = excluded.valid
                """)
                .param("id", delegation.id())
                .param("agency", ImportedEntry.agencyId(delegation.agency()))
                .param("leader", ImportedEntry.personId(delegation.leader()))
                .param("delegate", ImportedEntry.personId(delegation.delegate()))
                .param("ground", delegation.ground())
                .param("first", delegation.first())
                .param("last", delegation.last())
                .update();
    }

    /**
     * One that is known and in effect becomes as the file says, but nobody lengthens their own; any other is given. What was
     * in effect stays so, with who gave it.
     */
    private void write(UUID person, ImportedPost post, int rank, Gift.Rule given) {
        UUID agency = ImportedEntry.agencyId(post.agency());
        Gift rule = given.of(new PersonId(person), new AgencyId(agency), post.role());
        Gift gift =
                rule.giver() == null ? rule : held(person, agency, post.role()).orElse(rule);
        jdbc.sql("""
                INSERT INTO directory.appointment AS known
                       (id, person_id, agency_id, unit_id, role, position, deputy, rank, valid, given_by, given, awaits)
                VALUES (:id, :person, :agency, :unit, :role, :position, :deputy, :rank, daterange(:first, :last, '[]'),
                       :giver, :now, :awaits)
                ON CONFLICT (id) DO UPDATE SET position = excluded.position, deputy = excluded.deputy,
                       rank = excluded.rank,
                       valid = CASE WHEN known.person_id = :importer AND NOT excluded.valid <@ known.valid
                                    THEN known.valid ELSE excluded.valid END,
                       given_by = CASE WHEN %1$s THEN known.given_by ELSE excluded.given_by END,
                       given = CASE WHEN %1$s THEN known.given ELSE excluded.given END,
                       awaits = CASE WHEN %1$s THEN NULL ELSE excluded.awaits END
                """.formatted(IN_EFFECT))
                .param("id", post.id(person))
                .param("person", person)
                .param("agency", agency)
                .param("unit", post.unit() == null ? null : ImportedEntry.unitId(post.unit()))
                .param("role", post.role().name())
                .param("position", post.position())
                .param("deputy", post.signsForTheHead())
                .param("rank", rank)
                .param("first", post.first())
                .param("last", post.last())
                .param("giver", gift.giver() == null ? null : gift.giver().value())
                .param("now", Columns.time(clock.instant()))
                .param("awaits", gift.awaits() == null ? null : gift.awaits().name())
                .param("importer", rule.giver() == null ? null : rule.giver().value())
                .param("day", VietnamTime.today(clock))
                .update();
    }

    /** Who holds the role there already is given nothing new: by whom it was given stays, and it waits for nobody. */
    private Optional<Gift> held(UUID person, UUID agency, Role role) {
        return jdbc
                .sql("SELECT given_by FROM directory.post WHERE person_id = ? AND agency_id = ? AND role = ?"
                        + " AND valid @> ? ORDER BY given_by NULLS FIRST")
                .params(person, agency, role.name(), VietnamTime.today(clock))
                .query((row, number) -> given(Columns.uuidOrNull(row, "given_by")))
                .list()
                .stream()
                .findFirst();
    }

    private static Gift given(@Nullable UUID by) {
        return by == null ? Gift.OF_THE_OPERATOR : new Gift(new PersonId(by), null);
    }

    private void endAllBut(List<UUID> listed, UUID person) {
        UUID[] kept = listed.toArray(UUID[]::new);
        LocalDate today = VietnamTime.today(clock);
        jdbc.sql("DELETE FROM directory.appointment WHERE person_id = ? AND id <> ALL(?) AND lower(valid) >= ?")
                .params(person, kept, today)
                .update();
        jdbc.sql("UPDATE directory.appointment SET valid = daterange(lower(valid), ?)"
                        + " WHERE person_id = ? AND id <> ALL(?) AND valid @> ?")
                .params(today, person, kept, today)
                .update();
    }
}

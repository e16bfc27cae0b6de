package vn.banggiang.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.ImportedEntry.ImportedDelegation;
import vn.banggiang.directory.ImportedEntry.ImportedPerson;
import vn.banggiang.directory.ImportedEntry.ImportedPost;

/** Writes people, their posts and their delegations. */
@Component
class PeopleWriter {

    private final JdbcClient jdbc;
    private final Clock clock;

    PeopleWriter(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void write(ImportedPerson person) {
        jdbc.sql("INSERT INTO directory.person (id, staff_code, full_name, email) VALUES (?, ?, ?, ?) ON CONFLICT (id)"
                        + " DO UPDATE SET full_name = excluded.full_name, email = excluded.email")
                .params(person.id(), person.staffCode(), person.name(), person.email())
                .update();
        List<UUID> listed = new ArrayList<>();
        for (ImportedPost post : person.posts()) {
            write(person.id(), post, listed.size());
            listed.add(post.id(person.id()));
        }
        endAllBut(listed, person.id());
    }

    void write(ImportedDelegation delegation) {
        jdbc.sql("INSERT INTO directory.delegation (id, agency_id, leader, delegate, ground, valid)"
                        + " VALUES (?, ?, ?, ?, ?, daterange(?, ?, '[]')) ON CONFLICT (id)"
                        + " DO UPDATE SET ground = excluded.ground, valid = excluded.valid")
                .params(
                        delegation.id(),
                        ImportedEntry.agencyId(delegation.agency()),
                        ImportedEntry.personId(delegation.leader()),
                        ImportedEntry.personId(delegation.delegate()),
                        delegation.ground(),
                        delegation.first(),
                        delegation.last())
                .update();
    }

    private void write(UUID person, ImportedPost post, int rank) {
        jdbc.sql("""
                INSERT INTO directory.post (id, person_id, agency_id, unit_id, role, position, deputy, rank, valid)
                VALUES (:id, :person, :agency, :unit, :role, :position, :deputy, :rank, daterange(:first, :last, '[]'))
                ON CONFLICT (id) DO UPDATE SET position = excluded.position, deputy = excluded.deputy,
                       rank = excluded.rank, valid = excluded.valid
                """)
                .param("id", post.id(person))
                .param("person", person)
                .param("agency", ImportedEntry.agencyId(post.agency()))
                .param("unit", post.unit() == null ? null : ImportedEntry.unitId(post.unit()))
                .param("role", post.role().name())
                .param("position", post.position())
                .param("deputy", post.signsForTheHead())
                .param("rank", rank)
                .param("first", post.first())
                .param("last", post.last())
                .update();
    }

    private void endAllBut(List<UUID> listed, UUID person) {
        UUID[] kept = listed.toArray(UUID[]::new);
        LocalDate today = LocalDate.now(clock);
        jdbc.sql("DELETE FROM directory.post WHERE person_id = ? AND id <> ALL(?) AND lower(valid) >= ?")
                .params(person, kept, today)
                .update();
        jdbc.sql("UPDATE directory.post SET valid = daterange(lower(valid), ?)"
                        + " WHERE person_id = ? AND id <> ALL(?) AND valid @> ?")
                .params(today, person, kept, today)
                .update();
    }
}

package vn.banggiang.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.PersonId;

/** Reads and writes doubts about accounts. */
@Component
class DoubtStore {

    private static final int MOST_ASKED = 200;

    private final JdbcClient jdbc;
    private final Clock clock;

    DoubtStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param by null for the operator */
    void add(PersonId person, DoubtReason reason, @Nullable PersonId by) {
        jdbc.sql("INSERT INTO identity.owner_doubt (id, person_id, reason, raised_by, raised_at)"
                        + " VALUES (:id, :person, :reason, :by, :now)")
                .param("id", UUID.randomUUID())
                .param("person", person.value())
                .param("reason", reason.name())
                .param("by", by == null ? null : by.value())
                .param("now", Columns.time(clock.instant()))
                .update();
    }

    /** The open ones, and the latest others; newest first. */
    List<OwnerDoubt> of(PersonId person, int most) {
        return jdbc.sql("SELECT * FROM identity.owner_doubt WHERE person_id = :person"
                        + " ORDER BY confirmed_at IS NOT NULL, raised_at DESC, id LIMIT :most")
                .param("person", person.value())
                .param("most", most)
                .query(DoubtStore::doubt)
                .list();
    }

    /** Those still open, newest first; held until the transaction ends. */
    List<OwnerDoubt> locked(PersonId person) {
        return jdbc.sql("SELECT * FROM identity.owner_doubt WHERE person_id = ? AND confirmed_at IS NULL"
                        + " ORDER BY raised_at DESC, id FOR UPDATE")
                .param(person.value())
                .query(DoubtStore::doubt)
                .list();
    }

    void ask(PersonId person) {
        jdbc.sql("UPDATE identity.owner_doubt SET asked_at = ?"
                        + " WHERE person_id = ? AND confirmed_at IS NULL AND asked_at IS NULL")
                .params(Columns.time(clock.instant()), person.value())
                .update();
    }

    void confirm(PersonId person, PersonId by) {
        jdbc.sql("UPDATE identity.owner_doubt SET confirmed_by = ?, confirmed_at = ?"
                        + " WHERE person_id = ? AND confirmed_at IS NULL")
                .params(by.value(), Columns.time(clock.instant()), person.value())
                .update();
    }

    /** Whose owners wait for a confirmation, longest waiting first. */
    List<PersonId> asked() {
        return jdbc.sql("SELECT person_id FROM identity.owner_doubt WHERE confirmed_at IS NULL AND asked_at IS NOT NULL"
                        + " GROUP BY person_id ORDER BY min(asked_at) LIMIT " + MOST_ASKED)
                .query((row, number) -> new PersonId(Columns.uuid(row, "person_id")))
                .list();
    }

    private static OwnerDoubt doubt(ResultSet row, int number) throws SQLException {
        return new OwnerDoubt(
                Columns.uuid(row, "id"),
                new PersonId(Columns.uuid(row, "person_id")),
                DoubtReason.valueOf(row.getString("reason")),
                person(Columns.uuidOrNull(row, "raised_by")),
                Columns.instant(row, "raised_at"),
                Columns.instantOrNull(row, "asked_at"),
                person(Columns.uuidOrNull(row, "confirmed_by")),
                Columns.instantOrNull(row, "confirmed_at"));
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }
}

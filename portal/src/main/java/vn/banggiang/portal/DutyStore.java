package vn.banggiang.portal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.PersonId;

/** Where it is kept who is charged with what at a portal. */
@Component
class DutyStore {

    private static final String OPEN = "SELECT * FROM portal.duty WHERE ended_at IS NULL AND ";

    private final JdbcClient jdbc;

    DutyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the id is there already. */
    boolean give(Duty duty, PersonId by, Instant at) {
        return jdbc.sql("""
                        INSERT INTO portal.duty (id, site_id, section_id, person_id, power, given_by, given_at)
                        VALUES (:id, :site, :section, :person, :power, :by, :at) ON CONFLICT (id) DO NOTHING
                        """)
                        .param("id", duty.id().value())
                        .param("site", duty.site().value())
                        .param(
                                "section",
                                duty.section() == null ? null : duty.section().value())
                        .param("person", duty.person().value())
                        .param("power", duty.power().name())
                        .param("by", by.value())
                        .param("at", Columns.time(at))
                        .update()
                == 1;
    }

    /** False where it has ended before. */
    boolean end(DutyId id, Instant at) {
        return jdbc.sql("UPDATE portal.duty SET ended_at = :at WHERE id = :id AND ended_at IS NULL")
                        .param("id", id.value())
                        .param("at", Columns.time(at))
                        .update()
                == 1;
    }

    List<Duty> of(PersonId person) {
        return jdbc.sql(OPEN + "person_id = :person")
                .param("person", person.value())
                .query(DutyStore::duty)
                .list();
    }

    List<Duty> at(SiteId site) {
        return jdbc.sql(OPEN + "site_id = :site ORDER BY given_at, id")
                .param("site", site.value())
                .query(DutyStore::duty)
                .list();
    }

    /** Also one that has ended. */
    Optional<Duty> find(DutyId id) {
        return jdbc.sql("SELECT * FROM portal.duty WHERE id = :id")
                .param("id", id.value())
                .query(DutyStore::duty)
                .optional();
    }

    private static Duty duty(ResultSet row, int number) throws SQLException {
        UUID section = Columns.uuidOrNull(row, "section_id");
        return new Duty(
                new DutyId(Columns.uuid(row, "id")),
                new SiteId(Columns.uuid(row, "site_id")),
                section == null ? null : new SectionId(section),
                new PersonId(Columns.uuid(row, "person_id")),
                Power.valueOf(row.getString("power")));
    }
}

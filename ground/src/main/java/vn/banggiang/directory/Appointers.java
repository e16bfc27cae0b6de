package vn.banggiang.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.database.Columns;

/** From whom administrators have their power: whoever made somebody an administrator is no second person beside them. */
@Service
public class Appointers {

    private static final String ADMINISTRATORS = "p.role IN ('AGENCY_ADMINISTRATOR', 'PROVINCE_ADMINISTRATOR')";

    private final JdbcClient jdbc;
    private final Clock clock;

    Appointers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Who gave this person a post of an administrator that is held today; nobody for one whom the operator appointed. */
    public Set<PersonId> of(PersonId administrator) {
        return jdbc.sql(
                        "SELECT DISTINCT p.given_by FROM directory.post p WHERE p.person_id = :person AND p.valid @> :day"
                                + " AND p.given_by IS NOT NULL AND " + ADMINISTRATORS)
                .param("person", administrator.value())
                .param("day", today())
                .query((row, number) -> new PersonId(Columns.uuid(row, "given_by")))
                .set();
    }

    /** Who administers the province today or did so within so many days. */
    public Set<PersonId> ofTheProvince(int days) {
        return jdbc.sql("SELECT DISTINCT person_id FROM directory.post WHERE role = 'PROVINCE_ADMINISTRATOR'"
                        + " AND valid && daterange(:since, :day, '[]')")
                .param("since", today().minusDays(days))
                .param("day", today())
                .query((row, number) -> new PersonId(Columns.uuid(row, "person_id")))
                .set();
    }

    private LocalDate today() {
        return VietnamTime.today(clock);
    }
}

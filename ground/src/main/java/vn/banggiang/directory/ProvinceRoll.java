package vn.banggiang.directory;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.VietnamTime;

/** People and units of all agencies at once, as of today: for who looks for one without knowing where. */
@Component
public class ProvinceRoll {

    private final JdbcClient jdbc;
    private final Clock clock;

    ProvinceRoll(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All who lead an agency, by agency, heads before deputies. */
    public List<Post> leaders() {
        return jdbc.sql(PostRows.SELECT + " AND p.role = 'LEADER' ORDER BY p.agency_id, p.deputy, e.staff_code")
                .param("day", VietnamTime.today(clock))
                .query(PostRows::post)
                .list();
    }

    /** All units, by agency, in the agency's own order. */
    public List<Unit> units() {
        return jdbc.sql(UnitRows.SELECT + " WHERE n.valid @> :day ORDER BY u.agency_id, n.rank, n.name")
                .param("day", VietnamTime.today(clock))
                .query(UnitRows::unit)
                .list();
    }

    /** Every post that these people hold, the main one of each first. */
    public List<Post> posts(Collection<PersonId> people) {
        return jdbc.sql(PostRows.SELECT + " AND p.person_id = ANY(:people) ORDER BY p.person_id, p.rank")
                .param("day", VietnamTime.today(clock))
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(PostRows::post)
                .list();
    }
}

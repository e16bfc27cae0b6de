package vn.banggiang.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.banggiang.database.Columns;

/** The table of days that are not what their weekday says. */
@Repository
class DayOffStore {

    private final JdbcClient jdbc;

    DayOffStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    KnownDays known() {
        return new KnownDays(kinds(), decidedThrough());
    }

    private Map<LocalDate, DayKind> kinds() {
        return jdbc
                .sql("SELECT day, kind FROM calendar.day_off")
                .query((row, number) -> Map.entry(Columns.date(row, "day"), DayKind.valueOf(row.getString("kind"))))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private int decidedThrough() {
        List<Integer> years = jdbc.sql("SELECT DISTINCT extract(year FROM day)::int AS year FROM calendar.day_off"
                        + " WHERE certainty = 'DECISION' ORDER BY year")
                .query((row, number) -> row.getInt("year"))
                .list();
        int through = years.isEmpty() ? 0 : years.getFirst();
        while (years.contains(through + 1)) {
            through++;
        }
        return through;
    }

    /** Puts the days in; what is decided is never replaced by what is merely expected. */
    void put(List<DayOff> days) {
        for (DayOff day : days) {
            jdbc.sql("""
                            INSERT INTO calendar.day_off (day, kind, name, certainty, source)
                            VALUES (:day, :kind, :name, :certainty, :source)
                            ON CONFLICT (day) DO UPDATE SET kind = excluded.kind, name = excluded.name,
                                certainty = excluded.certainty, source = excluded.source
                            WHERE day_off.certainty = 'EXPECTED' OR excluded.certainty <> 'EXPECTED'
                            """)
                    .param("day", day.day())
                    .param("kind", day.kind().name())
                    .param("name", day.name())
                    .param("certainty", day.certainty().name())
                    .param("source", day.source())
                    .update();
        }
    }
}

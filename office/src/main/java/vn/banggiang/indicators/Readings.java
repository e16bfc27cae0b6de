package vn.banggiang.indicators;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.indicators.facts.Definition;
import vn.banggiang.indicators.facts.IndicatorCode;
import vn.banggiang.indicators.facts.Measure;
import vn.banggiang.indicators.facts.Tally;

/** What was measured day by day, kept where the systems themselves know only how it is now. */
@Component
class Readings {

    private static final int MOST_SHOWN = 60;

    private final IndicatorStore store;
    private final LiveTallies live;
    private final Directory directory;
    private final JdbcClient jdbc;
    private final Clock clock;

    Readings(IndicatorStore store, LiveTallies live, Directory directory, JdbcClient jdbc, Clock clock) {
        this.store = store;
        this.live = live;
        this.directory = directory;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes down what is measured now as today's, and thins out months that are over. */
    @Transactional
    public void take() {
        LocalDate today = VietnamTime.today(clock);
        LiveTallies.Now now = live.of(today.getYear());
        List<AgencyId> agencies = directory.agencies().stream().map(Agency::id).toList();
        for (Definition definition : store.definitions(today)) {
            Measure measure = definition.measure();
            if (measure != null) {
                now.tallies(measure, agencies).ifPresent(tallies -> write(definition.code(), today, tallies));
            }
        }
        thinOut(today.withDayOfMonth(1).minusMonths(1));
    }

    private void write(IndicatorCode code, LocalDate day, Map<AgencyId, Tally> tallies) {
        List<UUID> agencies = new ArrayList<>();
        List<BigDecimal> numerators = new ArrayList<>();
        List<BigDecimal> denominators = new ArrayList<>();
        tallies.forEach((agency, tally) -> {
            if (tally.counted() > 0) {
                agencies.add(agency.value());
                numerators.add(tally.numerator());
                denominators.add(tally.denominator());
            }
        });
        jdbc.sql("""
                INSERT INTO indicators.reading (set_code, code, agency_id, day, numerator, denominator)
                SELECT :set, :code, agency, :day, part, whole
                  FROM unnest(CAST(:agencies AS uuid[]), CAST(:parts AS numeric[]), CAST(:wholes AS numeric[]))
                       AS measured (agency, part, whole)
                ON CONFLICT (set_code, code, agency_id, day)
                DO UPDATE SET numerator = excluded.numerator, denominator = excluded.denominator
                """)
                .param("set", code.set())
                .param("code", code.code())
                .param("day", day)
                .param("agencies", agencies.toArray(UUID[]::new))
                .param("parts", numerators.toArray(BigDecimal[]::new))
                .param("wholes", denominators.toArray(BigDecimal[]::new))
                .update();
    }

    private void thinOut(LocalDate before) {
        jdbc.sql("""
                DELETE FROM indicators.reading r WHERE r.day < :before AND EXISTS (
                    SELECT FROM indicators.reading later
                     WHERE later.set_code = r.set_code AND later.code = r.code AND later.agency_id = r.agency_id
                       AND later.day > r.day AND later.day < date_trunc('month', r.day) + INTERVAL '1 month')
                """).param("before", before).update();
    }

    /** What the indicator said of these agencies on each day, the newest first. */
    List<Reading> of(IndicatorCode code, Collection<AgencyId> agencies) {
        return jdbc.sql("""
                        SELECT day, sum(numerator) AS part, sum(denominator) AS whole, count(*) AS counted
                          FROM indicators.reading
                         WHERE set_code = :set AND code = :code AND agency_id = ANY (:agencies)
                         GROUP BY day ORDER BY day DESC LIMIT :most
                        """)
                .param("set", code.set())
                .param("code", code.code())
                .param("agencies", agencies.stream().map(AgencyId::value).toArray(UUID[]::new))
                .param("most", MOST_SHOWN)
                .query((row, number) -> new Reading(
                        Columns.date(row, "day"),
                        new Tally(
                                row.getBigDecimal("part"),
                                row.getBigDecimal("whole"),
                                row.getLong("counted"),
                                Map.of())))
                .list();
    }
}

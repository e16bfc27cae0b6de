package vn.banggiang.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.database.Columns;

/** How often the pages of a portal are read, by day and by page. */
@Service
public class Readership {

    private static final int DAYS = 30;
    private static final int PAGES = 30;

    private final JdbcClient jdbc;

    Readership(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds what a node has counted, all or nothing. */
    @Transactional
    public void add(Map<Reading, Long> counted) {
        counted.entrySet().stream()
                .map(one -> Day.of(one.getKey(), one.getValue()))
                .collect(Collectors.toMap(day -> List.of(day.site(), day.day()), Function.identity(), Day::plus))
                .values()
                .forEach(this::add);
        counted.forEach((reading, count) -> {
            if (!reading.machine()) {
                addPage(reading, count);
            }
        });
    }

    /** Of the thirty days that end with this one, and the pages that were read most in its month. */
    public ReadPages of(SiteId site, LocalDate today) {
        return new ReadPages(days(site, today), pages(site, today.withDayOfMonth(1)));
    }

    private void add(Day day) {
        jdbc.sql("""
                INSERT INTO portal.read_on_day AS d (site_id, day, people, machines)
                VALUES (:site, :day, :people, :machines)
                ON CONFLICT (site_id, day) DO UPDATE
                SET people = d.people + excluded.people, machines = d.machines + excluded.machines
                """)
                .param("site", day.site().value())
                .param("day", day.day())
                .param("people", day.people())
                .param("machines", day.machines())
                .update();
    }

    private void addPage(Reading reading, long count) {
        jdbc.sql("""
                INSERT INTO portal.read_in_month AS m (site_id, month, address, people)
                VALUES (:site, :month, :address, :people)
                ON CONFLICT (site_id, month, address) DO UPDATE SET people = m.people + excluded.people
                """)
                .param("site", reading.site().value())
                .param("month", reading.day().withDayOfMonth(1))
                .param("address", reading.address())
                .param("people", count)
                .update();
    }

    private List<ReadDay> days(SiteId site, LocalDate today) {
        Map<LocalDate, ReadDay> counted = jdbc
                .sql("SELECT day, people, machines FROM portal.read_on_day WHERE site_id = :site AND day > :since")
                .param("site", site.value())
                .param("since", today.minusDays(DAYS))
                .query((row, number) ->
                        new ReadDay(Columns.date(row, "day"), row.getLong("people"), row.getLong("machines")))
                .list()
                .stream()
                .collect(Collectors.toMap(ReadDay::day, Function.identity()));
        return Stream.iterate(today.minusDays(DAYS - 1L), day -> day.plusDays(1))
                .limit(DAYS)
                .map(day -> counted.getOrDefault(day, new ReadDay(day, 0, 0)))
                .toList();
    }

    private List<ReadPage> pages(SiteId site, LocalDate month) {
        return jdbc.sql("""
                        SELECT m.address, m.people, coalesce(
                                (SELECT s.title FROM portal.section s WHERE s.site_id = m.site_id AND s.slug = m.address),
                                (SELECT v.title FROM portal.address a JOIN portal.version v USING (article_id)
                                  WHERE a.site_id = m.site_id AND a.slug = m.address ORDER BY v.number DESC LIMIT 1),
                                '') AS title
                          FROM portal.read_in_month m
                         WHERE m.site_id = :site AND m.month = :month
                         ORDER BY m.people DESC, m.address LIMIT :most
                        """)
                .param("site", site.value())
                .param("month", month)
                .param("most", PAGES)
                .query((row, number) ->
                        new ReadPage(row.getString("address"), row.getString("title"), row.getLong("people")))
                .list();
    }

    private record Day(SiteId site, LocalDate day, long people, long machines) {

        static Day of(Reading reading, long count) {
            return reading.machine()
                    ? new Day(reading.site(), reading.day(), 0, count)
                    : new Day(reading.site(), reading.day(), count, 0);
        }

        Day plus(Day other) {
            return new Day(site, day, people + other.people, machines + other.machines);
        }
    }

    /**
     * One day of a portal.
     *
     * @param people pages that people read
     * @param machines pages that programs read which say that they are such
     */
    public record ReadDay(LocalDate day, long people, long machines) {}

    /**
     * A page of a portal, in a month.
     *
     * @param address below the portal's first page, which is empty itself
     * @param title as it is called now; empty where it has no name of its own
     */
    public record ReadPage(String address, String title, long people) {}

    /** What is read of a portal: its last thirty days, and the pages that were read most in this month. */
    public record ReadPages(List<ReadDay> days, List<ReadPage> pages) {

        /** Copies the lists. */
        public ReadPages {
            days = List.copyOf(days);
            pages = List.copyOf(pages);
        }

        /** Of the days together. */
        public long people() {
            return days.stream().mapToLong(ReadDay::people).sum();
        }

        /** Of the day on which most was read; at least one, to divide by. */
        public long highest() {
            return Math.max(1, days.stream().mapToLong(ReadDay::people).max().orElse(0));
        }
    }
}

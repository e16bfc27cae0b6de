package vn.banggiang.directory;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.calendar.Opening;
import vn.banggiang.calendar.OpeningHours;
import vn.banggiang.calendar.OpeningHours.Span;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.database.Columns;

/** When agencies are open, from a day on. One that never said anything keeps {@link OpeningHours#USUAL}. */
@Service
public class OpeningTimes {

    private static final int DAYS_AHEAD = 366;

    private final JdbcClient jdbc;
    private final Clock clock;

    OpeningTimes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The agency's hours on every day, across their changes; read once. */
    public Opening of(AgencyId agency) {
        NavigableMap<LocalDate, OpeningHours> said = said(agency);
        return day -> {
            var valid = said.floorEntry(day);
            return valid == null ? OpeningHours.USUAL : valid.getValue();
        };
    }

    /** The agency's hours in the week of this day. */
    public OpeningHours of(AgencyId agency, LocalDate day) {
        return of(agency).on(day);
    }

    /** What will hold later than today, by its first day. */
    public NavigableMap<LocalDate, OpeningHours> planned(AgencyId agency) {
        return said(agency).tailMap(VietnamTime.today(clock), false);
    }

    /**
     * Says these hours of the agency from that day on; what was planned for later no longer holds.
     *
     * @param since today to a year ahead
     * @return whether that changed anything
     * @throws DirectoryException {@code directory.hours-too-early}, {@code directory.hours-too-late}, {@code
     *     directory.agency-unknown} for an agency that there is not today
     */
    @Transactional
    public boolean set(AgencyId agency, LocalDate since, OpeningHours hours) {
        LocalDate today = VietnamTime.today(clock);
        if (since.isBefore(today)) {
            throw DirectoryException.invalid("directory.hours-too-early");
        }
        if (since.isAfter(today.plusDays(DAYS_AHEAD))) {
            throw DirectoryException.invalid("directory.hours-too-late");
        }
        lock(agency, today);
        boolean nothingLater = said(agency).tailMap(since, false).isEmpty();
        if (nothingLater && of(agency, since).equals(hours)) {
            return false;
        }
        jdbc.sql("DELETE FROM directory.opening_hours WHERE agency_id = ? AND since >= ?")
                .params(agency.value(), since)
                .update();
        hours.week().forEach((day, spans) -> spans.forEach(span -> insert(agency, since, day, span)));
        return true;
    }

    private void lock(AgencyId agency, LocalDate today) {
        boolean unknown = jdbc.sql("SELECT a.id FROM directory.agency a JOIN directory.agency_name n"
                        + " ON n.agency_id = a.id WHERE a.id = ? AND n.valid @> ? FOR UPDATE OF a")
                .params(agency.value(), today)
                .query((row, number) -> Columns.uuid(row, "id"))
                .list()
                .isEmpty();
        if (unknown) {
            throw DirectoryException.notFound("directory.agency-unknown", agency);
        }
    }

    private void insert(AgencyId agency, LocalDate since, DayOfWeek day, Span span) {
        jdbc.sql("INSERT INTO directory.opening_hours (agency_id, since, weekday, opens, closes)"
                        + " VALUES (?, ?, ?, ?, ?)")
                .params(agency.value(), since, day.getValue(), span.from(), span.to())
                .update();
    }

    private record Row(LocalDate since, DayOfWeek day, Span span) {}

    private NavigableMap<LocalDate, OpeningHours> said(AgencyId agency) {
        Map<LocalDate, Map<DayOfWeek, List<Span>>> weeks = new TreeMap<>();
        for (Row row : rows(agency)) {
            weeks.computeIfAbsent(row.since(), since -> new EnumMap<>(DayOfWeek.class))
                    .computeIfAbsent(row.day(), day -> new ArrayList<>())
                    .add(row.span());
        }
        NavigableMap<LocalDate, OpeningHours> said = new TreeMap<>();
        weeks.forEach((since, week) -> said.put(since, new OpeningHours(week)));
        return said;
    }

    private List<Row> rows(AgencyId agency) {
        return jdbc.sql("SELECT since, weekday, opens, closes FROM directory.opening_hours WHERE agency_id = ?"
                        + " ORDER BY since, weekday, opens")
                .param(agency.value())
                .query((row, number) -> new Row(
                        Columns.date(row, "since"),
                        DayOfWeek.of(row.getInt("weekday")),
                        new Span(row.getInt("opens"), row.getInt("closes"))))
                .list();
    }
}

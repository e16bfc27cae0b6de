package vn.banggiang.incoming;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Role;
import vn.banggiang.directory.UnitId;
import vn.banggiang.documents.Due;
import vn.banggiang.documents.Narrowing;
import vn.banggiang.documents.Punctuality;
import vn.banggiang.documents.web.ListQuery;
import vn.banggiang.figures.MonthlyShare;
import vn.banggiang.figures.MonthlyWork;
import vn.banggiang.figures.Share;
import vn.banggiang.identity.Actor;

/** Whether incoming documents are done in time, by leading unit and the month of the deadline. */
@Component
class IncomingMonths implements MonthlyWork {

    private static final String COUNTED = """
            SELECT lead_unit, month, count(*) AS due, count(*) FILTER (WHERE in_time) AS in_time
              FROM (SELECT d.lead_unit, CAST(extract(month FROM d.deadline) AS int) AS month,
                           %s AS in_time, %s AS late
                      FROM documents.incoming d
                     WHERE d.agency_id = :agency AND d.deadline BETWEEN :first AND :last) directed
             WHERE in_time OR late
             GROUP BY lead_unit, month
            """.formatted(Keeping.of(Punctuality.IN_TIME), Keeping.of(Punctuality.LATE));

    private final JdbcClient jdbc;
    private final Clock clock;

    IncomingMonths(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "incoming.figure.in-time";
    }

    @Override
    public List<MonthlyShare> of(AgencyId agency, int year) {
        return jdbc.sql(COUNTED)
                .param("agency", agency.value())
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31))
                .param("today", VietnamTime.today(clock))
                .query((row, number) -> new MonthlyShare(
                        Optional.ofNullable(Columns.uuidOrNull(row, "lead_unit"))
                                .map(UnitId::new)
                                .orElse(null),
                        row.getInt("month"),
                        new Share(row.getLong("in_time"), row.getLong("due"))))
                .list();
    }

    /** For clerks and leaders of the agency: nobody else sees all of it. */
    @Override
    public Optional<String> list(Actor reader, Counted counted) {
        if (!reader.agency().equals(counted.agency()) || !(reader.is(Role.LEADER) || reader.is(Role.CLERK))) {
            return Optional.empty();
        }
        UnitId unit = counted.unit();
        var due = new Due(
                counted.from(),
                counted.to(),
                counted.inTime() ? Punctuality.IN_TIME : Punctuality.LATE,
                unit == null ? counted.ofNoUnit() ? Due.NO_UNIT : null : unit.value());
        var query = new ListQuery("/incoming", Set.of(), "", IncomingFilter.Order.DEADLINE.name(), Narrowing.of(due));
        return Optional.of(query.page(0));
    }
}

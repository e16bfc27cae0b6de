package vn.banggiang.portal.open;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.portal.Event;
import vn.banggiang.portal.Section;
import vn.banggiang.portal.VersionId;
import vn.banggiang.shell.Language;
import vn.banggiang.shell.PageOf;

/** Events that are on line, by the one predicate of {@link OnLineTexts}: first what is to come, the next first. */
@Component
public class OnLineEvents {

    private static final Duration STILL_IN_CALENDARS = Duration.ofDays(366);
    private static final String LINES = OnLineTexts.LINE + ", e.begins_at, e.ends_at, e.whole_days, e.place"
            + OnLineTexts.TABLES.replace(
                    "JOIN portal.article a",
                    "JOIN portal.version_event e ON e.version_id = v.id JOIN portal.article a");
    private static final String OF_SECTION = " AND p.section_id = :section AND a.language = :language";

    private final JdbcClient jdbc;
    private final Clock clock;

    OnLineEvents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A page of a section, counted from 0. */
    public PageOf<EventLine> page(Section section, Language language, int page) {
        long total = of(section, language, "SELECT count(*) FROM (" + LINES + OF_SECTION + ") l")
                .query(Long.class)
                .single();
        String ordered = LINES + OF_SECTION
                + " ORDER BY e.over_at > :at DESC, CASE WHEN e.over_at > :at THEN e.begins_at END, e.begins_at DESC, a.id"
                + " LIMIT :most OFFSET :before";
        List<EventLine> lines = of(section, language, ordered)
                .param("most", OnLineTexts.PAGE_SIZE)
                .param("before", page * OnLineTexts.PAGE_SIZE)
                .query(OnLineEvents::line)
                .list();
        return new PageOf<>(lines, total, page, OnLineTexts.PAGE_SIZE);
    }

    /** Those of a section that are not over, the next first. */
    List<EventLine> upcoming(Section section, Language language, int most) {
        return of(section, language, LINES + OF_SECTION + " AND e.over_at > :at ORDER BY e.begins_at, a.id LIMIT :most")
                .param("most", most)
                .query(OnLineEvents::line)
                .list();
    }

    /** All of a section that calendars still show, by their beginning. */
    List<EventLine> inCalendars(Section section, Language language, int most) {
        String statement = LINES + OF_SECTION + " AND e.over_at > :since ORDER BY e.begins_at DESC, a.id LIMIT :most";
        return of(section, language, statement)
                .param("since", Columns.time(clock.instant().minus(STILL_IN_CALENDARS)))
                .param("most", most)
                .query(OnLineEvents::line)
                .list();
    }

    /** What a version tells of. */
    Optional<Event> of(VersionId version) {
        return jdbc.sql("SELECT * FROM portal.version_event WHERE version_id = :version")
                .param("version", version.value())
                .query((row, number) -> event(row))
                .optional();
    }

    private JdbcClient.StatementSpec of(Section section, Language language, String statement) {
        return jdbc.sql(statement)
                .param("at", Columns.time(clock.instant()))
                .param("section", section.id().value())
                .param("language", language.name());
    }

    private static EventLine line(ResultSet row, int number) throws SQLException {
        return new EventLine(OnLineTexts.shown(row, number), event(row));
    }

    private static Event event(ResultSet row) throws SQLException {
        return new Event(
                Columns.instant(row, "begins_at"),
                Columns.instantOrNull(row, "ends_at"),
                row.getBoolean("whole_days"),
                row.getString("place"));
    }
}

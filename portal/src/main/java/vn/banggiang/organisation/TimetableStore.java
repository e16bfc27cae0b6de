package vn.banggiang.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;

/** Where the timetables of agencies are kept. */
@Component
class TimetableStore {

    private static final String LAST = """
            SELECT e.* FROM organisation.entry e
             WHERE NOT EXISTS (SELECT FROM organisation.entry n WHERE n.id = e.id AND n.number > e.number)
            """;

    private final JdbcClient jdbc;

    TimetableStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when it was saved so often already. */
    boolean write(EntryId id, AgencyId agency, int number, EntryText text, PersonId by, Instant at) {
        return jdbc.sql("""
                        INSERT INTO organisation.entry (id, number, agency_id, day, starts, ends, words, chair_id, others,
                            place, internal, cancelled, written_by, written_at)
                        VALUES (:id, :number, :agency, :day, :starts, :ends, :words, :chair, :others, :place, :internal,
                            :cancelled, :by, :at) ON CONFLICT DO NOTHING
                        """)
                        .param("id", id.value())
                        .param("number", number)
                        .param("agency", agency.value())
                        .param("day", text.day())
                        .param("starts", text.starts())
                        .param("ends", text.ends())
                        .param("words", text.words())
                        .param(
                                "chair",
                                text.chair() == null ? null : text.chair().value())
                        .param("others", text.others())
                        .param("place", text.place())
                        .param("internal", text.internal())
                        .param("cancelled", text.cancelled())
                        .param("by", by.value())
                        .param("at", Columns.time(at))
                        .update()
                == 1;
    }

    Optional<TimetableEntry> find(EntryId id) {
        return jdbc.sql(LAST + " AND e.id = :id")
                .param("id", id.value())
                .query(TimetableStore::entry)
                .optional();
    }

    /** In the order in which it happens. */
    List<TimetableEntry> of(AgencyId agency, Week week) {
        return jdbc.sql(LAST + " AND e.agency_id = :agency AND e.day BETWEEN :monday AND :sunday"
                        + " ORDER BY e.day, e.starts, e.id")
                .param("agency", agency.value())
                .param("monday", week.monday())
                .param("sunday", week.sunday())
                .query(TimetableStore::entry)
                .list();
    }

    private static TimetableEntry entry(ResultSet row, int number) throws SQLException {
        EntryText text = new EntryText(
                Columns.date(row, "day"),
                Columns.timeOfDay(row, "starts"),
                Columns.timeOfDayOrNull(row, "ends"),
                row.getString("words"),
                person(Columns.uuidOrNull(row, "chair_id")),
                row.getString("others"),
                row.getString("place"),
                row.getBoolean("internal"),
                row.getBoolean("cancelled"));
        return new TimetableEntry(
                new EntryId(Columns.uuid(row, "id")),
                new AgencyId(Columns.uuid(row, "agency_id")),
                row.getInt("number"),
                text,
                new PersonId(Columns.uuid(row, "written_by")),
                Columns.instant(row, "written_at"));
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }
}

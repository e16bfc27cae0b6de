package vn.banggiang.database;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Columns that may be null, times and arrays, as the driver gives and takes them. */
public final class Columns {

    private Columns() {}

    /** A {@code uuid}. */
    public static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    /** A {@code uuid} that may be null. */
    public static @Nullable UUID uuidOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    /** A {@code timestamptz}. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** A {@code timestamptz} that may be null. */
    public static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    /** A {@code date}. */
    public static LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    /** A {@code date} that may be null. */
    public static @Nullable LocalDate dateOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    /** The time of day. */
    public static LocalTime timeOfDay(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalTime.class);
    }

    /** The time of day, or null. */
    public static @Nullable LocalTime timeOfDayOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalTime.class);
    }

    /** An {@code integer} that may be null. */
    public static @Nullable Integer intOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }

    /** A {@code text[]}. */
    public static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return List.of((String[]) array.getArray());
    }

    /** A {@code uuid[]}. */
    public static List<UUID> uuids(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return List.of((UUID[]) array.getArray());
    }

    /** A moment as the driver takes it. */
    public static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    /** A moment that may be null as the driver takes it. */
    public static @Nullable OffsetDateTime timeOrNull(@Nullable Instant at) {
        return at == null ? null : time(at);
    }
}

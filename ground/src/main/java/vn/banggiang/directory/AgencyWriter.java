package vn.banggiang.directory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.ImportFile.Line;
import vn.banggiang.directory.ImportedEntry.ImportedAgency;
import vn.banggiang.directory.ImportedEntry.ImportedUnit;
import vn.banggiang.words.Folding;

/**
 * Writes agencies and units. A name replaces what was valid in its own period and ends the name before it; older names
 * stay.
 */
@Component
class AgencyWriter {

    private final JdbcClient jdbc;

    private record UnitName(int rank, @Nullable LocalDate last) {}

    AgencyWriter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void writeAgencies(List<Line<ImportedAgency>> lines) {
        lines.forEach(line -> writeKey(line.entry()));
        lines.stream()
                .sorted(Comparator.comparing(
                        line -> line.entry().first(), Comparator.nullsFirst(Comparator.naturalOrder())))
                .forEach(this::writeName);
        lines.forEach(this::writeSuccessors);
    }

    void writeUnits(List<Line<ImportedUnit>> lines) {
        for (int rank = 0; rank < lines.size(); rank++) {
            writeUnit(lines.get(rank).entry(), rank);
        }
    }

    void writeUnit(ImportedUnit unit, int rank) {
        jdbc.sql("INSERT INTO directory.unit (id, key, agency_id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                .params(unit.id(), unit.key(), ImportedEntry.agencyId(unit.agency()))
                .update();
        makeRoom("directory.unit_name", "unit_id", unit.id(), unit.first(), unit.last());
        writeUnitName(unit.id(), unit.first(), unit.last(), unit.name(), unit.abbreviation(), rank);
    }

    /** From that day on; the name before it ends, its place in the list stays, and so does the unit's last day. */
    void renameUnit(UUID unit, LocalDate first, String name, String abbreviation) {
        UnitName before = jdbc.sql("SELECT rank, upper(valid) - 1 AS last FROM directory.unit_name"
                        + " WHERE unit_id = ? AND valid @> ?")
                .params(unit, first)
                .query((row, number) -> new UnitName(row.getInt("rank"), Columns.dateOrNull(row, "last")))
                .single();
        makeRoom("directory.unit_name", "unit_id", unit, first, before.last());
        writeUnitName(unit, first, before.last(), name, abbreviation, before.rank());
    }

    private void writeUnitName(
            UUID unit,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            String name,
            String abbreviation,
            int rank) {
        jdbc.sql("INSERT INTO directory.unit_name (unit_id, valid, name, abbreviation, rank)"
                        + " VALUES (:id, daterange(:first, :last, '[]'), :name, :abbreviation, :rank)")
                .param("id", unit)
                .param("first", first)
                .param("last", last)
                .param("name", name)
                .param("abbreviation", abbreviation)
                .param("rank", rank)
                .update();
    }

    /** From that day on there is no such unit; false when it was opened on that day, or after it. */
    boolean closeUnit(UUID unit, LocalDate from) {
        return jdbc.sql("UPDATE directory.unit_name SET valid = daterange(lower(valid), :from) WHERE unit_id = :unit"
                                + " AND valid @> CAST(:from AS date) - 1 AND valid @> CAST(:from AS date)")
                        .param("unit", unit)
                        .param("from", from)
                        .update()
                > 0;
    }

    /** {@link DataIntegrityViolationException} when another agency has one of its codes in the same days. */
    void writeAgency(ImportedAgency agency) {
        writeKey(agency);
        makeRoom("directory.agency_name", "agency_id", agency.id(), agency.first(), agency.last());
        insert(agency);
    }

    /** From that day on there is no such agency, nor its units; false when one was named on that day, or will be. */
    boolean closeAgency(UUID agency, LocalDate from) {
        return end("directory.agency_name", "agency_id = :agency", agency, from)
                && end(
                        "directory.unit_name",
                        "unit_id IN (SELECT id FROM directory.unit WHERE agency_id = :agency)",
                        agency,
                        from);
    }

    void writeSuccessor(UUID predecessor, UUID successor, LocalDate since) {
        jdbc.sql("INSERT INTO directory.succession (predecessor, successor, since) VALUES (?, ?, ?)"
                        + " ON CONFLICT (predecessor, successor) DO UPDATE SET since = excluded.since")
                .params(predecessor, successor, since)
                .update();
    }

    private void writeKey(ImportedAgency agency) {
        jdbc.sql("INSERT INTO directory.agency (id, key) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(agency.id(), agency.key())
                .update();
    }

    private void writeName(Line<ImportedAgency> line) {
        ImportedAgency agency = line.entry();
        try {
            writeAgency(agency);
        } catch (DataIntegrityViolationException taken) {
            throw line.refused(taken, "directory.import-code-taken", agency.code102());
        }
    }

    private void insert(ImportedAgency agency) {
        String searched =
                String.join(" ", agency.name(), agency.abbreviation(), agency.code102(), text(agency.code20()));
        jdbc.sql("""
                INSERT INTO directory.agency_name (agency_id, valid, level, code102, code20, name, letterhead, parent_id,
                       parent_letterhead, abbreviation, place, address, email, telephone, website, accented, plain)
                VALUES (:id, daterange(:first, :last, '[]'), :level, :code102, :code20, :name, :letterhead, :parent,
                       :parentLetterhead, :abbreviation, :place, :address, :email, :telephone, :website, :accented,
                       :plain)
                """)
                .param("id", agency.id())
                .param("first", agency.first())
                .param("last", agency.last())
                .param("level", agency.level().name())
                .param("code102", agency.code102())
                .param("code20", agency.code20())
                .param("name", agency.name())
                .param("letterhead", agency.printedLetterhead())
                .param("parent", agency.parent() == null ? null : ImportedEntry.agencyId(agency.parent()))
                .param("parentLetterhead", agency.parentLetterhead())
                .param("abbreviation", agency.abbreviation())
                .param("place", agency.place())
                .param("address", text(agency.address()))
                .param("email", text(agency.email()))
                .param("telephone", text(agency.telephone()))
                .param("website", text(agency.website()))
                .param("accented", Folding.accented(searched))
                .param("plain", Folding.plain(searched))
                .update();
    }

    private void writeSuccessors(Line<ImportedAgency> line) {
        ImportedAgency agency = line.entry();
        LocalDate last = agency.last();
        if (agency.namedSuccessors().isEmpty()) {
            return;
        }
        if (last == null) {
            throw line.refused("directory.import-successor-without-end");
        }
        for (String successor : agency.namedSuccessors()) {
            writeSuccessor(agency.id(), ImportedEntry.agencyId(successor), last.plusDays(1));
        }
    }

    private void makeRoom(String table, String owner, UUID id, @Nullable LocalDate first, @Nullable LocalDate last) {
        jdbc.sql("UPDATE " + table + " SET valid = daterange(lower(valid), :first) WHERE " + owner
                        + " = :id AND valid && daterange(:first, :last, '[]')"
                        + " AND coalesce(lower(valid), '-infinity') < coalesce(CAST(:first AS date), '-infinity')")
                .param("id", id)
                .param("first", first)
                .param("last", last)
                .update();
        jdbc.sql("DELETE FROM " + table + " WHERE " + owner + " = :id AND valid && daterange(:first, :last, '[]')")
                .param("id", id)
                .param("first", first)
                .param("last", last)
                .update();
    }

    private boolean end(String table, String whose, UUID agency, LocalDate from) {
        boolean namedSince = jdbc.sql(
                        "SELECT EXISTS (SELECT FROM " + table + " WHERE " + whose + " AND lower(valid) >= :from)")
                .param("agency", agency)
                .param("from", from)
                .query(Boolean.class)
                .single();
        if (namedSince) {
            return false;
        }
        jdbc.sql("UPDATE " + table + " SET valid = daterange(lower(valid), :from) WHERE " + whose
                        + " AND valid @> CAST(:from AS date)")
                .param("agency", agency)
                .param("from", from)
                .update();
        return true;
    }

    private static String text(@Nullable String optional) {
        return optional == null ? "" : optional;
    }
}

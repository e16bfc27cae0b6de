package vn.banggiang.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.ImportedEntry.ImportedUnit;
import vn.banggiang.words.Folding;

/** An agency's units, opened, renamed and closed by hand. Documents keep the name of their day. */
@Service
public class AgencyUnits {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ABBREVIATION = 30;

    private final AgencyWriter writer;
    private final JdbcClient jdbc;
    private final Clock clock;

    AgencyUnits(AgencyWriter writer, JdbcClient jdbc, Clock clock) {
        this.writer = writer;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Opens a unit today, last in the agency's list. Its key in later imports is the agency's with the abbreviation, as in
     * {@code stttt.cntt}. {@link DirectoryException} {@code directory.unit-exists} when there is or was one with that key.
     */
    @Transactional
    public UnitId open(AgencyId agency, String name, String abbreviation) {
        String agencyKey = jdbc.sql("SELECT key FROM directory.agency WHERE id = ? FOR UPDATE")
                .param(agency.value())
                .query(String.class)
                .optional()
                .orElseThrow(() -> DirectoryException.notFound("directory.agency-unknown", agency));
        String letters = OneLine.typed("unit-abbreviation", abbreviation, LONGEST_ABBREVIATION);
        String key = agencyKey + "." + Folding.plain(letters).replaceAll("[^a-z0-9]+", "-");
        var unit = new ImportedUnit(
                key, agencyKey, today(), null, OneLine.typed("unit-name", name, LONGEST_NAME), letters);
        if (exists(unit.id())) {
            throw DirectoryException.conflict("directory.unit-exists", letters);
        }
        writer.writeUnit(unit, afterTheOthers(agency));
        return new UnitId(unit.id());
    }

    /** Gives the unit another name from today on; {@link DirectoryException} for an unknown or closed one. */
    @Transactional
    public void rename(UnitId unit, String name, String abbreviation) {
        requireOpen(unit);
        writer.renameUnit(
                unit.value(),
                today(),
                OneLine.typed("unit-name", name, LONGEST_NAME),
                OneLine.typed("unit-abbreviation", abbreviation, LONGEST_ABBREVIATION));
    }

    /**
     * Closes the unit: yesterday was its last day. {@link DirectoryException} {@code directory.unit-has-people} while posts
     * are held in it, now or later; {@code directory.unit-named-today} for one that was opened or renamed today.
     */
    @Transactional
    public void close(UnitId unit) {
        requireOpen(unit);
        int posts = jdbc.sql("SELECT count(*) FROM directory.appointment WHERE unit_id = ?"
                        + " AND coalesce(upper(valid), 'infinity') > ?")
                .params(unit.value(), today())
                .query(Integer.class)
                .single();
        if (posts > 0) {
            throw DirectoryException.conflict("directory.unit-has-people", posts);
        }
        if (!writer.closeUnit(unit.value(), today())) {
            throw DirectoryException.conflict("directory.unit-named-today");
        }
    }

    private void requireOpen(UnitId unit) {
        boolean open = jdbc.sql("SELECT EXISTS (SELECT FROM directory.unit_name WHERE unit_id = ? AND valid @> ?)")
                .params(unit.value(), today())
                .query(Boolean.class)
                .single();
        if (!open) {
            throw DirectoryException.notFound("directory.unit-unknown", unit);
        }
    }

    private int afterTheOthers(AgencyId agency) {
        return jdbc.sql("SELECT coalesce(max(n.rank) + 1, 0) FROM directory.unit u"
                        + " JOIN directory.unit_name n ON n.unit_id = u.id WHERE u.agency_id = ?")
                .param(agency.value())
                .query(Integer.class)
                .single();
    }

    private boolean exists(UUID unit) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM directory.unit WHERE id = ?)")
                .param(unit)
                .query(Boolean.class)
                .single();
    }

    private LocalDate today() {
        return VietnamTime.today(clock);
    }
}

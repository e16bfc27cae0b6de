package vn.banggiang.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.ImportedEntry.ImportedAgency;

/** The province's agencies, opened, renamed and closed by hand. Documents keep the name of their day. */
@Service
public class ProvinceAgencies {

    private final AgencyWriter writer;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProvinceAgencies(AgencyWriter writer, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.writer = writer;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** What is said of the agency today; {@link DirectoryException} {@code directory.agency-unknown} for a closed one. */
    public AgencyProfile profile(AgencyId agency) {
        return current(agency).profile();
    }

    /** Whether there is such an agency today. */
    public boolean isOpen(AgencyId agency) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM directory.agency_name WHERE agency_id = ? AND valid @> ?)")
                .params(agency.value(), today())
                .query(Boolean.class)
                .single();
    }

    /**
     * Opens an agency today. Its code is its key in later imports. {@link DirectoryException} {@code
     * directory.agency-exists} when there is or was one with that key, {@code directory.agency-code-taken} when another has
     * one of its codes, {@code directory.agency-unknown} for the one above.
     */
    @Transactional
    public AgencyId open(AgencyProfile profile) {
        String key = profile.code().value();
        AgencyId agency = new AgencyId(ImportedEntry.agencyId(key));
        if (exists(agency)) {
            throw DirectoryException.conflict("directory.agency-exists", key);
        }
        write(agency, key, profile, null);
        return agency;
    }

    /**
     * Says this of the agency from today on, until the day on which it ends if that is known. Refused as {@link #open}, and
     * with {@code directory.agency-above-itself}.
     */
    @Transactional
    public void rename(AgencyId agency, AgencyProfile profile) {
        if (agency.equals(profile.parent())) {
            throw DirectoryException.invalid("directory.agency-above-itself");
        }
        Current before = current(agency);
        write(agency, before.key(), profile, before.last());
    }

    /**
     * Closes the agency and its units: yesterday was their last day.
     *
     * @param successors who take over from it
     * @throws DirectoryException {@code directory.agency-has-people} while posts are held in it, now or later; {@code
     *     directory.agency-named-today} for one that was opened or renamed today, as were its units; {@code
     *     directory.agency-unknown}
     */
    @Transactional
    public void close(AgencyId agency, List<AgencyId> successors) {
        current(agency);
        int posts = jdbc.sql("SELECT count(*) FROM directory.appointment WHERE agency_id = ?"
                        + " AND coalesce(upper(valid), 'infinity') > ?")
                .params(agency.value(), today())
                .query(Integer.class)
                .single();
        if (posts > 0) {
            throw DirectoryException.conflict("directory.agency-has-people", posts);
        }
        for (AgencyId successor : successors) {
            if (successor.equals(agency)) {
                throw DirectoryException.invalid("directory.agency-after-itself");
            }
            current(successor);
        }
        if (!writer.closeAgency(agency.value(), today())) {
            throw DirectoryException.conflict("directory.agency-named-today");
        }
        successors.forEach(successor -> writer.writeSuccessor(agency.value(), successor.value(), today()));
        events.publishEvent(new AgencyEnded(agency));
    }

    private record Current(String key, @Nullable LocalDate last, AgencyProfile profile) {}

    private Current current(AgencyId agency) {
        return jdbc.sql("""
                SELECT a.key, upper(n.valid) - 1 AS last, n.* FROM directory.agency a
                  JOIN directory.agency_name n ON n.agency_id = a.id
                 WHERE a.id = ? AND n.valid @> ? FOR UPDATE OF a
                """)
                .params(agency.value(), today())
                .query((row, number) ->
                        new Current(row.getString("key"), Columns.dateOrNull(row, "last"), AgencyRows.profile(row)))
                .optional()
                .orElseThrow(() -> DirectoryException.notFound("directory.agency-unknown", agency));
    }

    private void write(AgencyId agency, String key, AgencyProfile profile, @Nullable LocalDate last) {
        String parent =
                profile.parent() == null ? null : current(profile.parent()).key();
        requireFree(agency, profile);
        try {
            writer.writeAgency(imported(key, profile, parent, last));
        } catch (DataIntegrityViolationException taken) {
            throw DirectoryException.invalid(taken, "directory.agency-code-taken", profile.code());
        }
    }

    private ImportedAgency imported(
            String key, AgencyProfile profile, @Nullable String parent, @Nullable LocalDate last) {
        Agency.Contact contact = profile.contact();
        return new ImportedAgency(
                key,
                today(),
                last,
                profile.level(),
                profile.code().value(),
                profile.secondCode() == null ? null : profile.secondCode().value(),
                profile.name(),
                profile.letterhead(),
                parent,
                profile.parentLetterhead().isEmpty() ? null : profile.parentLetterhead(),
                profile.abbreviation(),
                profile.place(),
                contact.address(),
                contact.email(),
                contact.telephone(),
                contact.website(),
                null);
    }

    /** One code means one agency, in whichever of its two places it stands. */
    private void requireFree(AgencyId agency, AgencyProfile profile) {
        String[] codes = Stream.of(Optional.of(profile.code()), Optional.ofNullable(profile.secondCode()))
                .flatMap(Optional::stream)
                .map(AgencyCode::value)
                .toArray(String[]::new);
        jdbc.sql("""
                SELECT code FROM directory.agency_name n, unnest(CAST(:codes AS text[])) code
                 WHERE n.agency_id <> :agency AND n.valid && daterange(:today, NULL)
                   AND code IN (n.code102, n.code20) LIMIT 1
                """)
                .param("codes", codes)
                .param("agency", agency.value())
                .param("today", today())
                .query(String.class)
                .optional()
                .ifPresent(code -> {
                    throw DirectoryException.conflict("directory.agency-code-taken", code);
                });
    }

    private boolean exists(AgencyId agency) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM directory.agency WHERE id = ?)")
                .param(agency.value())
                .query(Boolean.class)
                .single();
    }

    private LocalDate today() {
        return VietnamTime.today(clock);
    }
}

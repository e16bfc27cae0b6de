package vn.banggiang.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.database.Columns;

/**
 * People and what they hold, changed by hand and one at a time: the same people whom {@link DirectoryImport} brings in
 * numbers, under the same rules.
 */
@Service
public class Personnel {

    private final ProvinceAdministrators administrators;
    private final JdbcClient jdbc;
    private final Clock clock;

    Personnel(ProvinceAdministrators administrators, JdbcClient jdbc, Clock clock) {
        this.administrators = administrators;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Everybody who holds a post in the agency today or will: leaders first, then unit by unit, heads before others. */
    public List<HeldPost> staff(AgencyId agency) {
        return jdbc.sql(HeldPostRows.SELECT
                        + " WHERE p.agency_id = :agency AND coalesce(upper(p.valid), 'infinity') > :day"
                        + " ORDER BY p.role <> 'LEADER', n.rank NULLS FIRST, p.role <> 'HEAD_OF_UNIT', p.deputy,"
                        + " e.staff_code, p.rank")
                .param("day", today())
                .param("agency", agency.value())
                .query(HeldPostRows::held)
                .list();
    }

    /** All that the person holds, held and will hold, the main post first. */
    public List<HeldPost> posts(PersonId person) {
        return jdbc.sql(HeldPostRows.SELECT + " WHERE p.person_id = :person ORDER BY p.rank, lower(p.valid)")
                .param("day", today())
                .param("person", person.value())
                .query(HeldPostRows::held)
                .list();
    }

    /** One post; {@link DirectoryException} {@code directory.post-unknown}. */
    public HeldPost post(PostId id) {
        return jdbc.sql(HeldPostRows.SELECT + " WHERE p.id = :id")
                .param("day", today())
                .param("id", id.value())
                .query(HeldPostRows::held)
                .optional()
                .orElseThrow(() -> DirectoryException.notFound("directory.post-unknown"));
    }

    /** Takes somebody new up; {@link DirectoryException} {@code directory.staff-code-taken} when the number is somebody's. */
    @Transactional
    public PersonId register(NewPerson person) {
        UUID id = ImportedEntry.personId(person.staffCode());
        try {
            jdbc.sql("INSERT INTO directory.person (id, staff_code, full_name, email) VALUES (?, ?, ?, ?)")
                    .params(id, person.staffCode(), person.fullName(), person.email())
                    .update();
        } catch (DuplicateKeyException taken) {
            throw DirectoryException.conflict("directory.staff-code-taken", person.staffCode());
        }
        return new PersonId(id);
    }

    /** Corrects name and address of a person, whom the staff code names for good; an unknown one is refused. */
    @Transactional
    public void correct(PersonId person, String fullName, String email) {
        int corrected = jdbc.sql("UPDATE directory.person SET full_name = ?, email = ? WHERE id = ?")
                .params(
                        OneLine.typed("full-name", fullName, NewPerson.LONGEST_FULL_NAME),
                        OneLine.typed("email", email, NewPerson.LONGEST_EMAIL),
                        person.value())
                .update();
        if (corrected == 0) {
            throw DirectoryException.notFound("directory.person-unknown", person);
        }
    }

    /**
     * Gives a post, after those already held. {@link DirectoryException} {@code directory.post-held} when the person holds
     * the same role there in that time, or it waits; {@code directory.unit-unknown} for a unit that is not the agency's.
     */
    @Transactional
    public PostId appoint(PersonId person, Appointment appointment, Gift gift) {
        lock(person);
        requireUnit(appointment);
        refuseTwice(person, appointment);
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                INSERT INTO directory.appointment
                       (id, person_id, agency_id, unit_id, role, position, deputy, rank, valid, given_by, given, awaits)
                SELECT :id, :person, :agency, :unit, :role, :position, :deputy, coalesce(max(rank) + 1, 0),
                       daterange(:first, :last, '[]'), :giver, :now, :awaits
                  FROM directory.appointment WHERE person_id = :person
                """)
                .param("id", id)
                .param("person", person.value())
                .param("agency", appointment.agency().value())
                .param("unit", unit(appointment))
                .param("role", appointment.role().name())
                .param("position", appointment.position())
                .param("deputy", appointment.deputy())
                .param("first", appointment.first())
                .param("last", appointment.last())
                .param("giver", gift.giver() == null ? null : gift.giver().value())
                .param("now", Columns.time(clock.instant()))
                .param("awaits", gift.awaits() == null ? null : gift.awaits().name())
                .update();
        return new PostId(id);
    }

    /**
     * Ends a post after its last day, which may be yesterday and not earlier: what somebody was cannot be undone. One that
     * has not begun by then, or waits for somebody's consent, disappears. {@link DirectoryException} {@code
     * directory.post-over}, {@code directory.last-day-past}, {@code directory.last-administrator} when nobody would
     * administer the province any more.
     */
    @Transactional
    public void end(PostId id, LocalDate last) {
        HeldPost held = post(id);
        if (held.isOver(today())) {
            throw DirectoryException.conflict("directory.post-over");
        }
        if (last.isBefore(today().minusDays(1))) {
            throw DirectoryException.invalid("directory.last-day-past");
        }
        administrators.keepOneThrough(() -> end(held, last));
    }

    private void end(HeldPost held, LocalDate last) {
        if (held.isAwaited() || held.isToCome(last)) {
            jdbc.sql("DELETE FROM directory.appointment WHERE id = ?")
                    .param(held.id().value())
                    .update();
            return;
        }
        jdbc.sql("UPDATE directory.appointment SET valid = daterange(lower(valid), ?, '[]') WHERE id = ?")
                .params(last, held.id().value())
                .update();
    }

    private void lock(PersonId person) {
        boolean known = jdbc.sql("SELECT true FROM directory.person WHERE id = ? FOR UPDATE")
                .param(person.value())
                .query(Boolean.class)
                .optional()
                .isPresent();
        if (!known) {
            throw DirectoryException.notFound("directory.person-unknown", person);
        }
    }

    private void requireUnit(Appointment appointment) {
        if (appointment.unit() == null) {
            return;
        }
        boolean known = jdbc.sql("SELECT EXISTS (SELECT FROM directory.unit u JOIN directory.unit_name n"
                        + " ON n.unit_id = u.id AND n.valid @> :day WHERE u.id = :unit AND u.agency_id = :agency)")
                .param("day", today())
                .param("unit", unit(appointment))
                .param("agency", appointment.agency().value())
                .query(Boolean.class)
                .single();
        if (!known) {
            throw DirectoryException.notFound("directory.unit-unknown", appointment.unit());
        }
    }

    private void refuseTwice(PersonId person, Appointment appointment) {
        boolean held = jdbc.sql("""
                SELECT EXISTS (SELECT FROM directory.appointment
                 WHERE person_id = :person AND agency_id = :agency AND role = :role
                   AND unit_id IS NOT DISTINCT FROM CAST(:unit AS uuid) AND valid && daterange(:first, :last, '[]'))
                """)
                .param("person", person.value())
                .param("agency", appointment.agency().value())
                .param("role", appointment.role().name())
                .param("unit", unit(appointment))
                .param("first", appointment.first())
                .param("last", appointment.last())
                .query(Boolean.class)
                .single();
        if (held) {
            throw DirectoryException.conflict("directory.post-held");
        }
    }

    private static @Nullable UUID unit(Appointment appointment) {
        return appointment.unit() == null ? null : appointment.unit().value();
    }

    private LocalDate today() {
        return VietnamTime.today(clock);
    }
}

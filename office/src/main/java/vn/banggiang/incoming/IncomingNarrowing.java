package vn.banggiang.incoming;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.documents.Due;
import vn.banggiang.documents.Narrowing;
import vn.banggiang.documents.SearchCondition;

/** A list's filters as conditions on incoming documents. */
@Component
class IncomingNarrowing {

    private final Directory directory;
    private final Clock clock;

    IncomingNarrowing(Directory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** @param agency whose documents they are */
    void add(SearchCondition condition, AgencyId agency, Narrowing wanted) {
        addDue(condition, agency, wanted.due());
        LocalDate from = wanted.from();
        LocalDate to = wanted.to();
        if (from != null) {
            condition.and("d.arrived_at >= :from", "from", Columns.time(VietnamTime.start(from)));
        }
        if (to != null) {
            condition.and("d.arrived_at < :until", "until", Columns.time(VietnamTime.start(to.plusDays(1))));
        }
        if (wanted.type() != null) {
            condition.and("lower(d.type) = lower(:type)", "type", wanted.type().vietnamese());
        }
        condition.andNamed(wanted.party(), "d.issuer");
        if (wanted.unit() != null) {
            condition.and(
                    "(d.lead_unit = :unit OR EXISTS (SELECT FROM documents.co_operation c"
                            + " WHERE c.incoming_id = d.id AND c.unit_id = :unit))",
                    "unit",
                    wanted.unit());
        }
        if (wanted.person() != null) {
            condition.and(
                    "(d.handler = :person OR d.handler IS NULL AND :person IN (d.lead_person, d.assigned_to))",
                    "person",
                    wanted.person());
        }
        if (wanted.urgency() != null) {
            condition.and("d.urgency = :urgency", "urgency", wanted.urgency().name());
        }
        if (wanted.overdue()) {
            condition.and(
                    "d.deadline < :today AND d.state IN ('DIRECTED', 'IN_HANDLING')",
                    "today",
                    VietnamTime.today(clock));
        }
    }

    private void addDue(SearchCondition condition, AgencyId agency, Due wanted) {
        if (wanted.from() != null) {
            condition.and("d.deadline >= :due_from", "due_from", wanted.from());
        }
        if (wanted.to() != null) {
            condition.and("d.deadline <= :due_to", "due_to", wanted.to());
        }
        if (wanted.punctuality() != null) {
            condition.and(Keeping.of(wanted.punctuality()), "today", VietnamTime.today(clock));
        }
        if (Due.NO_UNIT.equals(wanted.lead())) {
            condition.and("(d.lead_unit IS NULL OR d.lead_unit <> ALL(:units))", "units", units(agency));
        } else if (wanted.lead() != null) {
            condition.and("d.lead_unit = :lead", "lead", wanted.lead());
        }
    }

    private UUID[] units(AgencyId agency) {
        return directory.units(agency).stream().map(unit -> unit.id().value()).toArray(UUID[]::new);
    }
}

package vn.banggiang.incoming;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.database.Columns;
import vn.banggiang.documents.Narrowing;
import vn.banggiang.documents.SearchCondition;

/** A list's filters as conditions on incoming documents. */
@Component
class IncomingNarrowing {

    private final Clock clock;

    IncomingNarrowing(Clock clock) {
        this.clock = clock;
    }

    void add(SearchCondition condition, Narrowing wanted) {
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
}

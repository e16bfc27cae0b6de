package vn.banggiang.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.banggiang.calendar.Due;
import vn.banggiang.cases.facts.Case;
import vn.banggiang.cases.facts.CaseEvent;
import vn.banggiang.cases.facts.Consultation;
import vn.banggiang.cases.facts.Passage;
import vn.banggiang.directory.AgencyId;

/**
 * A case as whoever holds its receipt sees it: nothing of who applied, and nobody of the house by name.
 *
 * @param due empty until it is accepted
 * @param current where it stands; empty while it is the citizen's turn, and when it is over
 * @param events those that concern the citizen, in the order of time
 * @param asked which other agencies were asked for their opinion
 * @param linked the case that began it, and those that it began
 */
public record TrackedCase(
        Case one,
        Optional<Due> due,
        Optional<Passage> current,
        List<CaseEvent> events,
        List<AskedAgency> asked,
        List<LinkedCase> linked) {

    /** Copies the lists. */
    public TrackedCase {
        events = List.copyOf(events);
        asked = List.copyOf(asked);
        linked = List.copyOf(linked);
    }

    /**
     * That an agency was asked; neither what nor what it said.
     *
     * @param due until when it is to answer
     * @param waits whether it is still waited for
     */
    public record AskedAgency(AgencyId agency, Instant askedAt, Instant due, boolean waits) {

        static AskedAgency of(Consultation asked) {
            return new AskedAgency(asked.agency(), asked.askedAt(), asked.due(), asked.isOpen());
        }

        /** Whether it is waited for beyond its time. */
        public boolean isLate(Instant now) {
            return waits && now.isAfter(due);
        }
    }
}

package vn.banggiang.cases;

import java.util.List;
import java.util.Optional;
import vn.banggiang.calendar.Due;
import vn.banggiang.cases.facts.Case;
import vn.banggiang.cases.facts.CaseEvent;
import vn.banggiang.cases.facts.Passage;

/**
 * A case as whoever holds its receipt sees it: nothing of who applied, and nobody of the house by name.
 *
 * @param due empty until it is accepted
 * @param current where it stands; empty while it is the citizen's turn, and when it is over
 * @param events those that concern the citizen, in the order of time
 */
public record TrackedCase(Case one, Optional<Due> due, Optional<Passage> current, List<CaseEvent> events) {}

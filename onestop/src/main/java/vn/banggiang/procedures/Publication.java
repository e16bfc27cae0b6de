package vn.banggiang.procedures;

import java.time.Instant;
import java.time.LocalDate;
import vn.banggiang.directory.PersonId;
import vn.banggiang.procedures.facts.ProceduresException;

/**
 * That a version was published.
 *
 * @param effective from which day it is done so; not before the decision
 */
public record Publication(Decision decision, LocalDate effective, PersonId publishedBy, Instant publishedAt) {

    /** {@code procedures.effective-before-decision}. */
    public Publication {
        if (effective.isBefore(decision.issued())) {
            throw ProceduresException.invalid("effective", "procedures.effective-before-decision");
        }
    }
}

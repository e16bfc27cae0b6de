package vn.banggiang.cases;

import java.util.List;
import java.util.Locale;

/** By what cases are counted together. */
public enum CaseGrouping {
    /** Who works on it. */
    AGENCY("d.agency_id"),
    FIELD("d.field"),
    PROCEDURE("d.procedure_id"),
    /** Why it is late: of the steps that took longer than their minutes the one that took most, else what else is known. */
    CAUSE("""
            coalesce((SELECT CASE WHEN EXISTS (SELECT FROM cases.consultation c
                                    WHERE c.dossier_id = l.dossier_id AND c.passage = l.ordinal
                                      AND coalesce(c.replied_at, :now) > c.due)
                                  THEN 'consulted' ELSE 'step:' || l.name END
                        FROM cases.passage l
                       WHERE l.dossier_id = d.id AND coalesce(l.left_at, :now) > l.due
                       ORDER BY coalesce(l.left_at, :now) - l.due DESC, l.ordinal LIMIT 1),
                     CASE WHEN EXISTS (SELECT FROM cases.pause s WHERE s.dossier_id = d.id) THEN 'applicant'
                          WHEN d.extension > 0 THEN 'extended' ELSE 'unsaid' END)
            """),
    /** The step of the workflow, with who does it. */
    STEP("p.name"),
    /** Who did the step, or took it up; only for leaders. */
    OFFICER("coalesce(p.left_by, p.person_id)");

    /** How the key of a cause begins that is a step; its name follows. */
    static final String STEP_CAUSE = "step:";

    private final String expression;

    CaseGrouping(String expression) {
        this.expression = expression;
    }

    String expression() {
        return expression;
    }

    /** Whether steps are counted, each case once where it passed. */
    public boolean isOfSteps() {
        return this == STEP || this == OFFICER;
    }

    /** What can be counted by it, in the order in which it is read. */
    public List<CaseCount> counts() {
        return switch (this) {
            case AGENCY, FIELD, PROCEDURE -> CaseCount.ofCases();
            case CAUSE -> CaseCount.ofLateness();
            case STEP, OFFICER -> CaseCount.ofSteps();
        };
    }

    /** Message key of its name. */
    public String key() {
        return "cases.by." + name().toLowerCase(Locale.ROOT);
    }
}

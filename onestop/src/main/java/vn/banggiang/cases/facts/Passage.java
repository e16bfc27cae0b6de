package vn.banggiang.cases.facts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.Role;
import vn.banggiang.workflows.steps.Outcome;
import vn.banggiang.workflows.steps.StepKey;

/**
 * That a case stood at a step: a line of its control slip (phiếu kiểm soát quá trình giải quyết hồ sơ, mẫu số 06).
 *
 * @param ordinal from 1, in the order of time
 * @param person who took it up; null while it lies in the pool of the role
 * @param due by the step's own minutes
 * @param leftAt null while it stands there
 * @param leftBy null where nobody of the house moved it
 * @param outcome null while it stands there
 * @param words what was said when it was moved; may be empty
 */
public record Passage(
        int ordinal,
        StepKey step,
        String name,
        AgencyId agency,
        Role role,
        @Nullable PersonId person,
        Instant enteredAt,
        Instant due,
        @Nullable Instant leftAt,
        @Nullable PersonId leftBy,
        @Nullable Outcome outcome,
        String words) {

    /** Whether the case stands there now. */
    public boolean isOpen() {
        return leftAt == null;
    }

    /** Whether it took longer than the step may take, up to now where it is open. */
    public boolean isLate(Instant now) {
        return (leftAt == null ? now : leftAt).isAfter(due);
    }
}

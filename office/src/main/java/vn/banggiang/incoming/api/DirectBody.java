package vn.banggiang.incoming.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.banggiang.calendar.TimeLimit;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.UnitId;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.incoming.Assignee;
import vn.banggiang.incoming.Instruction;
import vn.banggiang.incoming.api.IncomingBody.AssigneeBody;

/**
 * Who leads, who helps, who is to know of it, until when.
 *
 * @param reason why a direction changes; needed where there is one
 * @param deadline the last day in time; takes the place of the working days
 */
record DirectBody(
        @Nullable String reason,
        @Nullable String butPhe,
        @Nullable AssigneeBody lead,
        @Nullable List<AssigneeBody> coOperating,
        @Nullable List<AssigneeBody> informed,
        @Nullable Integer workingDays,
        @Nullable LocalDate deadline) {

    Instruction instruction() {
        return new Instruction(
                Objects.requireNonNullElse(butPhe, ""),
                assignee(lead),
                assignees(coOperating),
                assignees(informed),
                deadline == null
                        ? new TimeLimit.WorkingDays(Objects.requireNonNullElse(workingDays, 0))
                        : new TimeLimit.Day(deadline));
    }

    private static List<Assignee> assignees(@Nullable List<AssigneeBody> bodies) {
        return Objects.requireNonNullElse(bodies, List.<AssigneeBody>of()).stream()
                .map(DirectBody::assignee)
                .toList();
    }

    private static Assignee assignee(@Nullable AssigneeBody body) {
        if (body != null && body.unit() != null && body.person() == null) {
            return new Assignee.ToUnit(new UnitId(body.unit()));
        }
        if (body != null && body.person() != null && body.unit() == null) {
            return new Assignee.ToPerson(new PersonId(body.person()));
        }
        throw DocumentsException.invalid("documents.assignee-invalid");
    }
}

package vn.banggiang.incoming.web;

import org.jspecify.annotations.Nullable;
import vn.banggiang.calendar.TypedDay;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.incoming.Deadline;

/** A deadline as a form has it: a day where one is typed, else working days. */
final class TypedDeadline {

    private TypedDeadline() {}

    static Deadline of(@Nullable Integer workingDays, @Nullable String day) {
        return day == null || day.isBlank()
                ? new Deadline.WorkingDays(workingDays == null ? 0 : workingDays)
                : day(day);
    }

    /** INVALID {@code incoming.date-invalid} about the field {@code deadline}. */
    static Deadline.Day day(String typed) {
        return TypedDay.read(typed)
                .map(Deadline.Day::new)
                .orElseThrow(() -> DocumentsException.invalid("incoming.date-invalid", typed)
                        .at("deadline"));
    }
}

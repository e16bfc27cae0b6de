package vn.banggiang.incoming.web;

import org.jspecify.annotations.Nullable;
import vn.banggiang.calendar.TimeLimit;
import vn.banggiang.calendar.TypedDay;
import vn.banggiang.documents.DocumentsException;

/** A deadline as a form has it: a day where one is typed, else working days. */
final class TypedDeadline {

    private TypedDeadline() {}

    static TimeLimit of(@Nullable Integer workingDays, @Nullable String day) {
        return day == null || day.isBlank()
                ? new TimeLimit.WorkingDays(workingDays == null ? 0 : workingDays)
                : day(day);
    }

    /** INVALID {@code incoming.date-invalid} about the field {@code deadline}. */
    static TimeLimit.Day day(String typed) {
        return TypedDay.read(typed)
                .map(TimeLimit.Day::new)
                .orElseThrow(() -> DocumentsException.invalid("incoming.date-invalid", typed)
                        .at("deadline"));
    }
}

package vn.banggiang.incoming;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.calendar.WorkingCalendar;
import vn.banggiang.documents.DocumentsException;

/** Makes the last day in time of what was entered. */
@Component
class LastDays {

    private static final int MOST_WORKING_DAYS = 250;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final WorkingCalendar calendar;
    private final Clock clock;

    LastDays(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * The last day in time.
     *
     * @throws DocumentsException INVALID {@code documents.working-days-invalid} outside of 1 to 250 working days,
     *     {@code documents.deadline-implausible} for a day that is over or more than a year away
     */
    LocalDate day(Deadline entered) {
        LocalDate today = VietnamTime.today(clock);
        return switch (entered) {
            case Deadline.WorkingDays(int days) -> {
                if (days < 1 || days > MOST_WORKING_DAYS) {
                    throw DocumentsException.invalid("documents.working-days-invalid", MOST_WORKING_DAYS);
                }
                yield calendar.deadline(today, days);
            }
            case Deadline.Day(LocalDate last) -> {
                if (last.isBefore(today) || last.isAfter(today.plusYears(1))) {
                    throw DocumentsException.invalid("documents.deadline-implausible", DAY.format(last))
                            .at("deadline");
                }
                yield last;
            }
        };
    }
}

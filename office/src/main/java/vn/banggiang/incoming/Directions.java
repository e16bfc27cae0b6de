package vn.banggiang.incoming;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.calendar.WorkingCalendar;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.FieldText;
import vn.banggiang.identity.Actor;

/** Makes a leader's direction of what the leader entered. */
@Component
class Directions {

    private static final int LONGEST_BUT_PHE = 2000;
    private static final int LONGEST_DEADLINE = 250;

    private final WorkingCalendar calendar;
    private final Clock clock;

    Directions(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** @param workingDays 1 to 250, counted from the next working day */
    Direction of(Actor leader, String butPhe, Assignee lead, List<Assignee> coOperating, int workingDays) {
        if (workingDays < 1 || workingDays > LONGEST_DEADLINE) {
            throw DocumentsException.invalid("documents.working-days-invalid", LONGEST_DEADLINE);
        }
        Instant now = clock.instant();
        LocalDate deadline = calendar.deadline(VietnamTime.day(now), workingDays);
        String words = FieldText.optional("butPhe", butPhe, LONGEST_BUT_PHE);
        return new Direction(words, lead, coOperating, deadline, leader.person(), now);
    }
}

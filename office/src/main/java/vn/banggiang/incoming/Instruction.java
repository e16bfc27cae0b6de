package vn.banggiang.incoming;

import java.util.List;
import vn.banggiang.calendar.TimeLimit;

/**
 * What a leader enters to direct a document (annex IV, "Phiếu giải quyết văn bản đến", part 1).
 *
 * @param butPhe may be empty
 * @param informed who is to know of it (để biết) and has nothing to do
 */
public record Instruction(
        String butPhe, Assignee lead, List<Assignee> coOperating, List<Assignee> informed, TimeLimit deadline) {

    /** Copies the lists. */
    public Instruction {
        coOperating = List.copyOf(coOperating);
        informed = List.copyOf(informed);
    }

    /** Within so many working days, and nobody to know of it beside those who work on it. */
    public static Instruction of(String butPhe, Assignee lead, List<Assignee> coOperating, int workingDays) {
        return new Instruction(butPhe, lead, coOperating, List.of(), new TimeLimit.WorkingDays(workingDays));
    }
}

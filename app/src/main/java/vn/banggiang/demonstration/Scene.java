package vn.banggiang.demonstration;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import vn.banggiang.demonstration.Subjects.Subject;

/**
 * What one document of the demonstration plays in.
 *
 * @param number of the document among those of its agency
 * @param neighbours the other agencies that play
 */
record Scene(OfficeCast office, int number, OfficeHours hours, Subjects subjects, List<OfficeCast> neighbours) {

    private static final int LETTERS_APART = 37;
    private static final int MOST_LETTERS = 1900;

    /** The same at each start. */
    UUID id(String kind) {
        String name = "banggiang/demonstration/" + office.agency().code().value() + "/" + kind + "/" + number;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** Something that happens so many working days ago. */
    Act act(int daysAgo, int minute, Runnable deed) {
        // A few minutes apart, as people work.
        return new Act(hours.before(Math.max(daysAgo, 0), minute + number % LETTERS_APART), deed);
    }

    /** Who writes to the office, or is written to. */
    OfficeCast neighbour() {
        return neighbours.get(number % neighbours.size());
    }

    /** The number that the neighbour's letter bears. */
    int letterNumber() {
        return 1 + Math.floorMod(number * LETTERS_APART + office.agency().code().hashCode(), MOST_LETTERS);
    }

    Subject coming() {
        return subjects.coming(number + office.agency().code().hashCode());
    }

    Subject going() {
        return subjects.going(number + office.agency().code().hashCode());
    }
}

package vn.banggiang.demonstration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.WorkingCalendar;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.documents.Urgency;

/**
 * Two years of an agency of the demonstration: what is over long since, and what waits for each of its people today. The
 * same agency with the same beginning is told the same way, so that a start that was killed goes on where it was.
 */
@Component
class Story {

    /** Documents of one agency that are over. */
    private static final int PAST_INCOMING = 28;

    private static final int PAST_OUTGOING = 7;

    /** Working days in two years, and those in which nothing is over yet. */
    private static final int TWO_YEARS = 500;

    private static final int RECENT = 12;

    private final IncomingScenes incoming;
    private final OutgoingScenes outgoing;
    private final WorkingCalendar calendar;
    private final Subjects subjects = Subjects.read();

    Story(IncomingScenes incoming, OutgoingScenes outgoing, WorkingCalendar calendar) {
        this.incoming = incoming;
        this.outgoing = outgoing;
        this.calendar = calendar;
    }

    /** What happens at the agency, in the order of time. */
    List<Act> of(OfficeCast office, List<OfficeCast> neighbours, Instant begun) {
        var teller = new Teller(office, neighbours, new OfficeHours(calendar, begun));
        teller.whatIsOver();
        teller.whatCameLately();
        teller.whatIsWritten();
        return teller.acts.stream().sorted(Comparator.comparing(Act::at)).toList();
    }

    /** One telling. */
    private final class Teller {

        private final OfficeCast office;
        private final List<OfficeCast> neighbours;
        private final OfficeHours hours;
        private final List<Act> acts = new ArrayList<>();
        private int number;

        Teller(OfficeCast office, List<OfficeCast> neighbours, OfficeHours hours) {
            this.office = office;
            this.neighbours = neighbours;
            this.hours = hours;
        }

        void whatIsOver() {
            for (int each = 0; each < PAST_INCOMING; each++) {
                int daysAgo = spread(each, PAST_INCOMING);
                // One in six is late; a number was cancelled and a file dropped by mistake in the two years.
                int taken = each % 6 == 4 ? 9 : 2 + each % 4;
                var ending = switch (each) {
                    case 9 -> IncomingScenes.Ending.CANCELLED;
                    case 17 -> IncomingScenes.Ending.DISCARDED;
                    default -> IncomingScenes.Ending.COMPLETED;
                };
                came(daysAgo, ending, 6, taken, each % 9 == 2 ? Urgency.URGENT : Urgency.NORMAL);
            }
            for (int each = 0; each < PAST_OUTGOING; each++) {
                wrote(spread(each, PAST_OUTGOING), 2, OutgoingScenes.Ending.ISSUED, List.of(), Urgency.NORMAL);
            }
        }

        void whatCameLately() {
            came(9, IncomingScenes.Ending.MORE_TIME_ASKED, 4, 0, Urgency.NORMAL);
            came(5, IncomingScenes.Ending.IN_HANDLING, 6, 0, Urgency.URGENT);
            came(2, IncomingScenes.Ending.ASSIGNED, 5, 0, Urgency.NORMAL);
            came(1, IncomingScenes.Ending.DIRECTED, 3, 0, Urgency.NORMAL);
            came(1, IncomingScenes.Ending.REGISTERED, 0, 0, Urgency.EXPRESS);
            came(0, IncomingScenes.Ending.REGISTERED, 0, 0, Urgency.NORMAL);
            came(0, IncomingScenes.Ending.ARRIVED, 0, 0, Urgency.NORMAL);
            came(0, IncomingScenes.Ending.ARRIVED, 0, 0, Urgency.NORMAL);
        }

        void whatIsWritten() {
            List<AgencyId> two = Stream.of(number, number + 1)
                    .map(next ->
                            neighbours.get(next % neighbours.size()).agency().id())
                    .distinct()
                    .toList();
            wrote(3, 0, OutgoingScenes.Ending.RETURNED, two, Urgency.NORMAL);
            wrote(2, 0, OutgoingScenes.Ending.DRAFT, two, Urgency.NORMAL);
            wrote(2, 0, OutgoingScenes.Ending.APPROVED, two, Urgency.URGENT);
            wrote(1, 0, OutgoingScenes.Ending.APPROVED, two, Urgency.NORMAL);
            wrote(1, 0, OutgoingScenes.Ending.IN_REVIEW, two, Urgency.NORMAL);
            wrote(1, 1, OutgoingScenes.Ending.SIGNED, two, Urgency.NORMAL);
            wrote(1, 1, OutgoingScenes.Ending.ISSUED, two, Urgency.NORMAL);
        }

        private void came(int daysAgo, IncomingScenes.Ending ending, int days, int taken, Urgency urgency) {
            acts.addAll(incoming.of(next(), daysAgo, ending, days, taken, urgency));
        }

        private void wrote(
                int daysAgo, int taken, OutgoingScenes.Ending ending, List<AgencyId> recipients, Urgency urgency) {
            acts.addAll(outgoing.of(next(), daysAgo, taken, ending, recipients, urgency));
        }

        private Scene next() {
            return new Scene(office, number++, hours, subjects, neighbours);
        }

        /** From two years ago to what is recent, evenly. */
        private static int spread(int one, int of) {
            return TWO_YEARS - one * (TWO_YEARS - RECENT - 10) / of;
        }
    }
}

package vn.banggiang.incoming;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.LastDays;
import vn.banggiang.documents.FieldText;
import vn.banggiang.identity.Actor;

/** Makes a leader's direction of what the leader entered. */
@Component
class Directions {

    private static final int LONGEST_BUT_PHE = 2000;

    private final LastDays lastDays;
    private final Clock clock;

    Directions(LastDays lastDays, Clock clock) {
        this.lastDays = lastDays;
        this.clock = clock;
    }

    /** The direction; refuses as {@link LastDays} does. */
    Direction of(Actor leader, Instruction entered) {
        return Direction.given(
                entered,
                FieldText.optional("butPhe", entered.butPhe(), LONGEST_BUT_PHE),
                lastDays.day(entered.deadline()),
                leader.person(),
                clock.instant());
    }
}

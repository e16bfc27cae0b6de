package vn.banggiang.exchange;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import java.time.Duration;
import java.util.function.Consumer;

/** How often what does not succeed is tried: ten times over about two hours; after that a person decides. */
final class Patience {

    static final int ATTEMPTS = 10;

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(15);
    private static final int DOUBLINGS = 9;

    private Patience() {}

    /**
     * Schedules the next attempt, or ends the task.
     *
     * @param again told why this attempt failed when there will be another
     * @param givenUp told why when there will be none
     */
    static void afterFailure(
            ExecutionComplete complete,
            ExecutionOperations<Void> operations,
            Consumer<Failure> again,
            Consumer<Failure> givenUp) {
        Failure failure = complete.getCause().map(Failure::of).orElseGet(Failure::unknown);
        int earlier = complete.getExecution().consecutiveFailures;
        if (earlier + 1 < ATTEMPTS) {
            again.accept(failure);
            operations.reschedule(complete, complete.getTimeDone().plus(pause(earlier)));
        } else {
            givenUp.accept(failure);
            operations.remove();
        }
    }

    /** Twice as long after each failure. */
    static Duration pause(int earlierFailures) {
        return FIRST_PAUSE.multipliedBy(1L << Math.min(earlierFailures, DOUBLINGS));
    }
}

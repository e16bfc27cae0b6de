package vn.banggiang.exchange;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The scheduled attempts: one task an envelope, removed when it is settled. */
@Configuration(proxyBeanMethods = false)
class DeliveryTask {

    static final TaskDescriptor<Void> DESCRIPTOR = TaskDescriptor.of("exchange-delivery");

    /** Ten attempts over about two hours; after that a person decides. */
    static final int ATTEMPTS = 10;

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(15);
    private static final int DOUBLINGS = 9;

    private final Outbox outbox;
    private final Delivery delivery;
    private final Road road;

    DeliveryTask(Outbox outbox, Delivery delivery, Road road) {
        this.outbox = outbox;
        this.delivery = delivery;
        this.road = road;
    }

    @Bean
    OneTimeTask<Void> deliverEnvelope() {
        return Tasks.oneTime(DESCRIPTOR)
                .onFailure(this::failed)
                .onDeadExecutionRevive()
                .execute((instance, context) -> attempt(EnvelopeId.of(instance.getId())));
    }

    void attempt(EnvelopeId id) {
        outbox.queued(id).ifPresent(envelope -> delivery.settle(envelope, road.carry(envelope)));
    }

    private void failed(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        EnvelopeId id = EnvelopeId.of(complete.getExecution().getId());
        Failure failure = complete.getCause().map(Failure::of).orElseGet(Failure::unknown);
        int earlier = complete.getExecution().consecutiveFailures;
        if (earlier + 1 < ATTEMPTS) {
            delivery.attemptFailed(id, failure);
            operations.reschedule(complete, complete.getTimeDone().plus(pause(earlier)));
        } else {
            delivery.giveUp(id, failure);
            operations.remove();
        }
    }

    /** Twice as long after each failure. */
    static Duration pause(int earlierFailures) {
        return FIRST_PAUSE.multipliedBy(1L << Math.min(earlierFailures, DOUBLINGS));
    }
}

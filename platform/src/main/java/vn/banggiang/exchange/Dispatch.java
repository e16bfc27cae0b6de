package vn.banggiang.exchange;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Puts signed messages into the queue, in the transaction of what they tell. */
@Component
class Dispatch {

    private final Outbox outbox;
    private final Clock clock;

    /** Asked for late: the scheduler itself is built from the task that delivers. */
    private final ObjectProvider<Scheduler> scheduler;

    Dispatch(Outbox outbox, Clock clock, ObjectProvider<Scheduler> scheduler) {
        this.outbox = outbox;
        this.clock = clock;
        this.scheduler = scheduler;
    }

    /** Queues the envelope once, whatever is asked how often. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void queue(Outgoing envelope) {
        if (outbox.add(envelope, clock.instant())) {
            schedule(envelope.id());
        }
    }

    /** Lets an envelope that is queued be tried as soon as the transaction is there. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void schedule(EnvelopeId id) {
        scheduler
                .getObject()
                .scheduleIfNotExists(
                        DeliveryTask.DESCRIPTOR.instance(id.toString()).scheduledTo(clock.instant()));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduler.getObject().triggerCheckForDueExecutions();
            }
        });
    }
}

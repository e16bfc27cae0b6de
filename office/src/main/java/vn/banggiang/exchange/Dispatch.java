package vn.banggiang.exchange;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.banggiang.storage.StoredFile;

/**
 * Puts messages into the queue. The transaction that sends writes rows and a task, nothing more: signing comes after it,
 * then a delivery for each recipient.
 */
@Component
class Dispatch {

    private final Outbox outbox;
    private final UnsignedMessageStore unsigned;
    private final Clock clock;

    /** Asked for late: the scheduler itself is built from the tasks that sign and deliver. */
    private final ObjectProvider<Scheduler> scheduler;

    Dispatch(Outbox outbox, UnsignedMessageStore unsigned, Clock clock, ObjectProvider<Scheduler> scheduler) {
        this.outbox = outbox;
        this.unsigned = unsigned;
        this.clock = clock;
        this.scheduler = scheduler;
    }

    /**
     * Queues the message once, whatever is asked how often, in the transaction of what it tells. {@link
     * IllegalStateException} when it was sent before to fewer: what is signed names everybody who receives it.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void queue(Unsigned message, List<Outgoing> envelopes) {
        Instant now = clock.instant();
        int added = 0;
        for (Outgoing envelope : envelopes) {
            added += outbox.add(envelope, now);
        }
        if (added == 0) {
            return;
        }
        if (added < envelopes.size()) {
            throw new IllegalStateException("message " + message.id() + " was sent before, to fewer");
        }
        unsigned.add(message, now);
        schedule(
                List.of(SigningTask.DESCRIPTOR.instance(message.id().toString()).build()));
    }

    /** The message is signed and lies in storage: whoever still waits for it is sent it. */
    @Transactional
    public void signed(MessageId message, StoredFile edxml) {
        if (unsigned.remove(message)) {
            outbox.signed(message, edxml);
            schedule(outbox.queuedOf(message).stream().map(Dispatch::delivery).toList());
        }
    }

    /** Lets an envelope that is queued be tried again as soon as the transaction is there. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void again(EnvelopeId envelope) {
        MessageId message = outbox.message(envelope);
        boolean waits = unsigned.find(message).isPresent();
        schedule(List.of(
                waits ? SigningTask.DESCRIPTOR.instance(message.toString()).build() : delivery(envelope)));
    }

    private void schedule(List<TaskInstance<Void>> tasks) {
        Instant now = clock.instant();
        tasks.forEach(task -> scheduler.getObject().scheduleIfNotExists(task, now));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduler.getObject().triggerCheckForDueExecutions();
            }
        });
    }

    private static TaskInstance<Void> delivery(EnvelopeId envelope) {
        return DeliveryTask.DESCRIPTOR.instance(envelope.toString()).build();
    }
}

package vn.banggiang.exchange;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.banggiang.storage.StoredFile;

/** The scheduled attempts to deliver: one task an envelope whose message is signed, removed when it is settled. */
@Configuration(proxyBeanMethods = false)
class DeliveryTask {

    static final TaskDescriptor<Void> DESCRIPTOR = TaskDescriptor.of("exchange-delivery");

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
        outbox.queued(id).ifPresent(envelope -> {
            StoredFile edxml = envelope.edxml();
            if (edxml != null) {
                delivery.settle(envelope, road.carry(edxml, envelope.to()));
            }
        });
    }

    private void failed(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        EnvelopeId id = EnvelopeId.of(complete.getExecution().getId());
        Patience.afterFailure(
                complete,
                operations,
                failure -> delivery.attemptFailed(id, failure),
                failure -> delivery.giveUp(id, failure));
    }
}

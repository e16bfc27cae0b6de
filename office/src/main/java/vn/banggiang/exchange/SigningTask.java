package vn.banggiang.exchange;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The scheduled attempts to sign: one task a message, however many receive it. The message is written and stored outside
 * of any transaction; of several that do it at once one counts, and a death in between leaves a file that nobody names.
 */
@Configuration(proxyBeanMethods = false)
class SigningTask {

    static final TaskDescriptor<Void> DESCRIPTOR = TaskDescriptor.of("exchange-signing");

    private final UnsignedMessageStore unsigned;
    private final SignedMessages signed;
    private final Outbox outbox;
    private final Dispatch dispatch;
    private final Delivery delivery;

    SigningTask(
            UnsignedMessageStore unsigned, SignedMessages signed, Outbox outbox, Dispatch dispatch, Delivery delivery) {
        this.unsigned = unsigned;
        this.signed = signed;
        this.outbox = outbox;
        this.dispatch = dispatch;
        this.delivery = delivery;
    }

    @Bean
    OneTimeTask<Void> signMessage() {
        return Tasks.oneTime(DESCRIPTOR)
                .onFailure(this::failed)
                .onDeadExecutionRevive()
                .execute((instance, context) -> attempt(MessageId.of(instance.getId())));
    }

    void attempt(MessageId id) {
        unsigned.find(id)
                .ifPresent(message ->
                        dispatch.signed(id, signed.write(message.signer(), message.header(), message.enclosures())));
    }

    private void failed(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        MessageId id = MessageId.of(complete.getExecution().getId());
        Patience.afterFailure(
                complete,
                operations,
                failure -> outbox.queuedOf(id).forEach(envelope -> delivery.attemptFailed(envelope, failure)),
                failure -> outbox.queuedOf(id).forEach(envelope -> delivery.giveUp(envelope, failure)));
    }
}

package vn.banggiang.auditing;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.banggiang.audit.ChainHeadStore;
import vn.banggiang.audit.JournalVerification;

/** Verifies the chain in the background; one that died on the way begins anew. */
@Configuration(proxyBeanMethods = false)
class ChainVerificationTask {

    static final TaskDescriptor<Void> DESCRIPTOR = TaskDescriptor.of("auditing-verification");

    private static final Logger LOG = LoggerFactory.getLogger(ChainVerificationTask.class);

    /** Links between two signs of life. */
    private static final long STRIDE = 20_000;

    private final JournalVerification journal;
    private final ChainVerificationStore store;
    private final ChainHeadStore heads;

    ChainVerificationTask(
            JournalVerification journal,
            ChainVerificationStore store,
            @Value("${banggiang.data}") Path data,
            @Value("${banggiang.journal.heads}") String elsewhere) {
        this.journal = journal;
        this.store = store;
        this.heads = ChainHeadStore.in(data, elsewhere);
    }

    @Bean
    OneTimeTask<Void> verifyChain() {
        return Tasks.oneTime(DESCRIPTOR)
                .onDeadExecutionRevive()
                .execute((instance, context) -> verify(UUID.fromString(instance.getId())));
    }

    void verify(UUID id) {
        try {
            store.end(id, journal.verify(heads.all(), links -> {
                if (links % STRIDE == 0) {
                    store.checked(id, links);
                }
            }));
        } catch (IOException silent) {
            LOG.error("The heads of the journal that are kept elsewhere cannot be read", silent);
            store.fail(id, "auditing.verification.heads-silent");
        }
    }
}

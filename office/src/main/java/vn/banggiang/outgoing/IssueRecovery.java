package vn.banggiang.outgoing;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finishes what died between number and seal, on whichever node lives. */
@Configuration(proxyBeanMethods = false)
class IssueRecovery {

    private static final Duration EVERY = Duration.ofMinutes(1);
    /** Longer than a seal ever takes, so that a clerk at work is not raced. */
    private static final Duration ABANDONED = Duration.ofMinutes(3);

    private static final int AT_ONCE = 100;

    @Bean
    RecurringTask<Void> sealAbandonedDocuments(Issuing issuing) {
        return Tasks.recurring("documents.seal-abandoned", FixedDelay.of(EVERY))
                .execute((instance, context) -> issuing.recover(ABANDONED, AT_ONCE));
    }
}

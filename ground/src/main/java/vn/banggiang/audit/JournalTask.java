package vn.banggiang.audit;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class JournalTask {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    /** The most that somebody who owns the database can cut off unseen. */
    private static final Duration HEADS_PAUSE = Duration.ofMinutes(15);

    @Bean
    RecurringTask<Void> journalLinking(JournalLinker linker) {
        return Tasks.recurring("audit-linking", FixedDelay.of(PAUSE)).execute((instance, context) -> {
            int linked = JournalLinker.BATCH;
            while (linked == JournalLinker.BATCH) {
                linked = linker.link();
            }
        });
    }

    @Bean
    RecurringTask<Void> journalHeads(HeadKeeper keeper) {
        return Tasks.recurring("audit-heads", FixedDelay.of(HEADS_PAUSE)).execute((instance, context) -> keeper.keep());
    }
}

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

    @Bean
    RecurringTask<Void> journalLinking(JournalLinker linker) {
        return Tasks.recurring("audit-linking", FixedDelay.of(PAUSE)).execute((instance, context) -> {
            int linked = JournalLinker.BATCH;
            while (linked == JournalLinker.BATCH) {
                linked = linker.link();
            }
        });
    }
}

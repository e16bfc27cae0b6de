package vn.banggiang.documents.text;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads files some seconds after they came, on one node. */
@Configuration(proxyBeanMethods = false)
class ReadingTask {

    private static final Duration PAUSE = Duration.ofSeconds(2);

    @Bean
    RecurringTask<Void> readFiles(UnreadFiles files) {
        return Tasks.recurring("documents.read-files", FixedDelay.of(PAUSE))
                .execute((instance, context) -> files.readAll());
    }
}

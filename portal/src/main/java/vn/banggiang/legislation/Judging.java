package vn.banggiang.legislation;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Judges what was published soon after, and all of it again now and then. */
@Configuration(proxyBeanMethods = false)
class Judging {

    private static final Duration PAUSE = Duration.ofSeconds(20);

    @Bean
    RecurringTask<Void> judgePublishedFiles(PublishedFiles files) {
        return Tasks.recurring("legislation.judge", FixedDelay.of(PAUSE)).execute((instance, context) -> files.judge());
    }
}

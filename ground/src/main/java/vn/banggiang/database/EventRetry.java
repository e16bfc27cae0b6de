package vn.banggiang.database;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;

/** Tells events again whose listener failed; without it they would wait for the next start. */
@Configuration(proxyBeanMethods = false)
class EventRetry {

    private static final Duration PAUSE = Duration.ofSeconds(20);

    @Bean
    RecurringTask<Void> failedEventsAgain(ObjectProvider<FailedEventPublications> failed) {
        return Tasks.recurring("event-retry", FixedDelay.of(PAUSE))
                .execute((instance, context) -> failed.getObject().resubmit(ResubmissionOptions.defaults()));
    }
}

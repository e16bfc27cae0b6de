package vn.banggiang.linkcheck;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Goes through the links of portals every quarter of an hour, on one node. */
@Configuration(proxyBeanMethods = false)
class LinkCheckTask {

    private static final Duration PAUSE = Duration.ofMinutes(15);

    @Bean
    RecurringTask<Void> checkLinks(ObjectProvider<LinkCheck> check) {
        return Tasks.recurring("linkcheck", FixedDelay.of(PAUSE))
                .execute((instance, context) -> check.getObject().goRound(context.getSchedulerState()::isShuttingDown));
    }
}

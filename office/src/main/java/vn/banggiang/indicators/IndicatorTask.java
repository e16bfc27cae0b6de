package vn.banggiang.indicators;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class IndicatorTask {

    /** Often enough that a day's last is of its evening. */
    private static final Duration PAUSE = Duration.ofHours(3);

    @Bean
    RecurringTask<Void> readIndicators(ObjectProvider<Readings> readings) {
        return Tasks.recurring("indicators-readings", FixedDelay.of(PAUSE))
                .execute((instance, context) -> readings.getObject().take());
    }
}

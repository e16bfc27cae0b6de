package vn.banggiang.cases;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AlarmTask {

    private static final Duration PAUSE = Duration.ofMinutes(1);

    @Bean
    RecurringTask<Void> soundAlarmsOfCases(CaseAlarms alarms) {
        return Tasks.recurring("cases-alarms", FixedDelay.of(PAUSE)).execute((instance, context) -> alarms.sound());
    }
}

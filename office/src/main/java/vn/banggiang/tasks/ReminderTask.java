package vn.banggiang.tasks;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReminderTask {

    private static final Duration PAUSE = Duration.ofMinutes(30);

    @Bean
    RecurringTask<Void> remindOfTasks(TaskReminders reminders) {
        return Tasks.recurring("tasks-reminders", FixedDelay.of(PAUSE))
                .execute((instance, context) -> reminders.remind());
    }
}

package vn.banggiang.participation;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ForgettingTask {

    private static final Duration PAUSE = Duration.ofHours(6);

    @Bean
    RecurringTask<Void> forgetAskers(Forgetting forgetting) {
        return Tasks.recurring("participation-forgetting", FixedDelay.of(PAUSE))
                .execute((instance, context) -> forgetting.forgetAll());
    }
}

package vn.banggiang.applying;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DraftTask {

    private static final Duration RARELY = Duration.ofHours(6);

    /** Forgets drafts that nobody touches any more. */
    @Bean
    RecurringTask<Void> forgetDrafts(ObjectProvider<Drafts> drafts) {
        return Tasks.recurring("applying-forgetting", FixedDelay.of(RARELY))
                .execute((instance, context) -> drafts.getObject().forget());
    }
}

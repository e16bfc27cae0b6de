package vn.banggiang.applying;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.storage.KeptFiles;

@Configuration(proxyBeanMethods = false)
class DraftTask {

    private static final Duration RARELY = Duration.ofHours(6);

    /** Forgets drafts that nobody touches any more. */
    @Bean
    RecurringTask<Void> forgetDrafts(ObjectProvider<Drafts> drafts) {
        return Tasks.recurring("applying-forgetting", FixedDelay.of(RARELY))
                .execute((instance, context) -> drafts.getObject().forget());
    }

    /** Files that are not sent yet. */
    @Bean
    KeptFiles keptInDrafts(JdbcClient jdbc) {
        return KeptFiles.asking(jdbc, "SELECT DISTINCT sha256 FROM applying.upload WHERE sha256 = ANY (:some)");
    }
}

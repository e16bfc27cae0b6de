package vn.banggiang.applicants;

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
class SweepingTask {

    private static final Duration PAUSE = Duration.ofMinutes(5);
    private static final Duration RARELY = Duration.ofHours(6);

    /** Forgets sessions, and what was begun, when their time is over. */
    @Bean
    RecurringTask<Void> sweepApplicants(ObjectProvider<ApplicantSessions> sessions, ObjectProvider<BegunRows> begun) {
        return Tasks.recurring("applicants-sweeping", FixedDelay.of(PAUSE)).execute((instance, context) -> {
            sessions.getObject().sweep();
            begun.getObject().sweep();
        });
    }

    /** Forgets papers that were taken out, and who ended their account. */
    @Bean
    RecurringTask<Void> forgetPapers(ObjectProvider<Retention> retention, ObjectProvider<EndedAccounts> accounts) {
        return Tasks.recurring("applicants-forgetting", FixedDelay.of(RARELY)).execute((instance, context) -> {
            retention.getObject().forget();
            accounts.getObject().erase();
        });
    }

    /** Files that lie in lockers, or were taken out a short time ago. */
    @Bean
    KeptFiles keptInLockers(JdbcClient jdbc) {
        return KeptFiles.asking(jdbc, "SELECT DISTINCT sha256 FROM applicants.paper WHERE sha256 = ANY (:some)");
    }
}

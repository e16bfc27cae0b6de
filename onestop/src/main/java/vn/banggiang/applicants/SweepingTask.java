package vn.banggiang.applicants;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SweepingTask {

    private static final Duration PAUSE = Duration.ofMinutes(5);
    private static final Duration RARELY = Duration.ofHours(6);

    /** Forgets sessions and sign-ups whose time is over. */
    @Bean
    RecurringTask<Void> sweepApplicants(ObjectProvider<ApplicantSessions> sessions, ObjectProvider<SignUps> signUps) {
        return Tasks.recurring("applicants-sweeping", FixedDelay.of(PAUSE)).execute((instance, context) -> {
            sessions.getObject().sweep();
            signUps.getObject().sweep();
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
}

package vn.banggiang.nationalportal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.net.URI;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.banggiang.nationalportal.link.JsonPortal;
import vn.banggiang.nationalportal.link.NationalPortal;

@Configuration(proxyBeanMethods = false)
class NationalPortalConfiguration {

    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final Duration DAY = Duration.ofDays(1);

    @Bean
    @ConditionalOnExpression("!'${banggiang.national-portal.address}'.isBlank()")
    NationalPortal nationalPortal(
            @Value("${banggiang.national-portal.address}") URI address,
            @Value("${banggiang.national-portal.unit}") String unit,
            @Value("${banggiang.national-portal.token}") String token) {
        if (unit.isBlank() || token.isBlank()) {
            throw NationalPortalException.invalid("BG_NATIONAL_PORTAL_TOKEN", "nationalportal.no-token");
        }
        return new JsonPortal(address, unit, token);
    }

    @Bean
    RecurringTask<Void> tellNationalPortal(ObjectProvider<ReportRound> round) {
        return Tasks.recurring("nationalportal-told", FixedDelay.of(PAUSE))
                .execute((instance, context) -> round.getObject().tell(context.getSchedulerState()::isShuttingDown));
    }

    @Bean
    RecurringTask<Void> enrolAtNationalPortal(ObjectProvider<ReportRound> round) {
        return Tasks.recurring("nationalportal-enrolled", FixedDelay.of(DAY))
                .execute((instance, context) -> round.getObject().enrol(context.getSchedulerState()::isShuttingDown));
    }

    @Bean
    RecurringTask<Void> takeFromNationalPortal(ObjectProvider<SubmissionRound> round) {
        return Tasks.recurring("nationalportal-taken", FixedDelay.of(PAUSE))
                .execute((instance, context) -> round.getObject().take(context.getSchedulerState()::isShuttingDown));
    }
}

package vn.banggiang.identity.session;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.servlet.DispatcherType;
import java.time.Duration;
import java.util.EnumSet;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.session.web.http.SessionRepositoryFilter;

@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    private static final Duration SWEPT_EVERY = Duration.ofMinutes(1);

    /** Before all that asks for a session; after what knows from where the request comes. */
    @Bean
    FilterRegistrationBean<SessionRepositoryFilter<BrowserSession>> sessionsOfBrowsers(
            BrowserSessions sessions, SessionCookie cookie) {
        var filter = new SessionRepositoryFilter<>(sessions);
        filter.setHttpSessionIdResolver(cookie);
        var registration = new FilterRegistrationBean<>(filter);
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return registration;
    }

    /** On whichever node lives. */
    @Bean
    RecurringTask<Void> sweepSessions(BrowserSessions sessions) {
        return Tasks.recurring("identity.sweep-sessions", FixedDelay.of(SWEPT_EVERY))
                .execute((instance, context) -> sessions.sweep());
    }
}

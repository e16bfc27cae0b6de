package vn.banggiang.notices;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.banggiang.notices.mail.MailServer;
import vn.banggiang.notices.mail.Postman;
import vn.banggiang.notices.mail.SmtpPostman;

@Configuration(proxyBeanMethods = false)
class NoticesConfiguration {

    private static final Duration PAUSE = Duration.ofSeconds(20);

    @Bean
    @ConditionalOnExpression("!'${banggiang.mail.host}'.isBlank()")
    Postman postman(
            @Value("${banggiang.mail.host}") String host,
            @Value("${banggiang.mail.port}") int port,
            @Value("${banggiang.mail.security}") MailServer.Security security,
            @Value("${banggiang.mail.user}") String user,
            @Value("${banggiang.mail.password}") String password,
            @Value("${banggiang.mail.from}") String from) {
        if (from.isBlank()) {
            throw NoticesException.invalid("BG_MAIL_FROM", "notices.no-sender");
        }
        return new SmtpPostman(new MailServer(host, port, security, user, password, from));
    }

    @Bean
    RecurringTask<Void> carryMails(ObjectProvider<MailRound> round) {
        return Tasks.recurring("notices-mails", FixedDelay.of(PAUSE))
                .execute((instance, context) -> round.getObject().carry(context.getSchedulerState()::isShuttingDown));
    }
}

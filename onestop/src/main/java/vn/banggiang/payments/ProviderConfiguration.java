package vn.banggiang.payments;

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
import vn.banggiang.payments.provider.PaymentProvider;
import vn.banggiang.payments.provider.SignedProvider;

@Configuration(proxyBeanMethods = false)
class ProviderConfiguration {

    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int SHORTEST_SECRET = 32;

    @Bean
    @ConditionalOnExpression("!'${banggiang.payments.provider.address}'.isBlank()")
    PaymentProvider paymentProvider(
            @Value("${banggiang.payments.provider.address}") URI address,
            @Value("${banggiang.payments.provider.secret}") String secret) {
        if (secret.length() < SHORTEST_SECRET) {
            throw PaymentsException.invalid("BG_PAYMENTS_SECRET", "payments.secret-short", SHORTEST_SECRET);
        }
        return new SignedProvider(address, secret);
    }

    @Bean
    RecurringTask<Void> askPaymentsAgain(ObjectProvider<OnlinePayments> payments) {
        return Tasks.recurring("payments-asked-again", FixedDelay.of(PAUSE))
                .execute((instance, context) ->
                        payments.getObject().askAgain(context.getSchedulerState()::isShuttingDown));
    }
}

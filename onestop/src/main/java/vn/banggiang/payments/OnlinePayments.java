package vn.banggiang.payments;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import vn.banggiang.payments.provider.NotificationRefused;
import vn.banggiang.payments.provider.PaymentProvider;
import vn.banggiang.payments.provider.PaymentProvider.Answer;
import vn.banggiang.payments.provider.PaymentProvider.Request;
import vn.banggiang.payments.provider.ProviderUnavailable;

/** Payments through the provider that the operator named; without one there are none. No transaction waits for it. */
@Service
public class OnlinePayments {

    private static final Logger LOG = LoggerFactory.getLogger(OnlinePayments.class);

    private final PaymentAttempts attempts;
    private final Ledger ledger;
    private final Optional<PaymentProvider> provider;

    OnlinePayments(PaymentAttempts attempts, Ledger ledger, Optional<PaymentProvider> provider) {
        this.attempts = attempts;
        this.ledger = ledger;
        this.provider = provider;
    }

    /** Whether there is a provider. */
    public boolean areOffered() {
        return provider.isPresent();
    }

    /**
     * Begins to pay what is open of a charge. Whoever begins twice and pays twice is paid back.
     *
     * @param returnTo where the payer comes back to; what is shown there comes from the ledger, never from the address
     * @return where the payer is sent
     * @throws PaymentsException {@code payments.no-provider}, {@code payments.provider-unavailable}, {@code
     *     payments.nothing-open}
     */
    public URI begin(ChargeId charge, URI returnTo) {
        PaymentProvider asked = provider.orElseThrow(() -> PaymentsException.unavailable("payments.no-provider"));
        PaymentAttempts.Begun begun = attempts.begin(charge);
        String purpose = ledger.find(charge).orElseThrow().charge().asked().purpose();
        try {
            return asked.ask(new Request(begun.id(), begun.amount(), purpose, returnTo));
        } catch (ProviderUnavailable silent) {
            throw PaymentsException.unavailable(silent, "payments.provider-unavailable");
        }
    }

    /** Takes a notification from outside; {@code payments.notification-refused} unless the provider signed it. */
    public void notified(byte[] notification, String signature) {
        PaymentProvider sender = provider.orElseThrow(PaymentsException::missing);
        try {
            attempts.answered(sender.read(notification, signature));
        } catch (NotificationRefused forged) {
            throw PaymentsException.notificationRefused(forged);
        }
    }

    /** Asks again how those stand that nothing was heard of. */
    void askAgain(BooleanSupplier stopped) {
        if (provider.isEmpty()) {
            return;
        }
        for (UUID attempt : attempts.due()) {
            if (stopped.getAsBoolean()) {
                return;
            }
            ask(provider.get(), attempt);
        }
    }

    private void ask(PaymentProvider asked, UUID attempt) {
        Optional<Answer> answer = answer(asked, attempt);
        try {
            answer.ifPresent(attempts::answered);
            attempts.unanswered(attempt);
        } catch (PaymentsException contradicting) {
            LOG.warn("payment {} is answered with {}", attempt, contradicting.key());
            attempts.contradicted(attempt);
        }
    }

    private static Optional<Answer> answer(PaymentProvider asked, UUID attempt) {
        try {
            return asked.query(attempt);
        } catch (ProviderUnavailable silent) {
            LOG.info("payment {} is not answered: {}", attempt, silent.getMessage());
            return Optional.empty();
        }
    }
}

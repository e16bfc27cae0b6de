package vn.banggiang.exchange;

import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of an envelope in the queue. Each outcome counts once, however many attempts run at once. */
@Component
class Delivery {

    private final Outbox outbox;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Delivery(Outbox outbox, ApplicationEventPublisher events, Clock clock) {
        this.outbox = outbox;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void settle(Waiting envelope, Road.Receipt receipt) {
        switch (receipt) {
            case Road.Receipt.Taken taken ->
                outbox.settle(envelope.id(), EnvelopeState.DELIVERED, Optional.empty(), clock.instant());
            case Road.Receipt.Refused refused -> fail(envelope, EnvelopeState.REFUSED, refused.failure());
        }
    }

    @Transactional
    public void attemptFailed(EnvelopeId id, Failure failure) {
        outbox.attemptFailed(id, failure);
    }

    @Transactional
    public void giveUp(EnvelopeId id, Failure failure) {
        outbox.attemptFailed(id, failure);
        outbox.queued(id).ifPresent(envelope -> fail(envelope, EnvelopeState.FAILED, failure));
    }

    private void fail(Waiting envelope, EnvelopeState state, Failure failure) {
        if (outbox.settle(envelope.id(), state, Optional.of(failure), clock.instant())) {
            events.publishEvent(
                    new DeliveryFailed(envelope.id(), envelope.agency(), envelope.to(), failure.key(), failure.args()));
        }
    }
}

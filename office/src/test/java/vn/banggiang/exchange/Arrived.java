package vn.banggiang.exchange;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.AgencyId;

/** Listens as a system above would, and remembers every call, repeated ones too. */
@Component
class Arrived {

    private final List<EnvelopeArrived> envelopes = new CopyOnWriteArrayList<>();
    private final List<StatusArrived> statuses = new CopyOnWriteArrayList<>();
    private final List<DeliveryFailed> failures = new CopyOnWriteArrayList<>();
    private final Set<AgencyId> stumbling = ConcurrentHashMap.newKeySet();

    @ApplicationModuleListener
    void on(EnvelopeArrived event) {
        envelopes.add(event);
        if (stumbling.remove(event.to())) {
            throw new IllegalStateException("the listener stumbles once, as the test wants");
        }
    }

    @ApplicationModuleListener
    void on(StatusArrived event) {
        statuses.add(event);
    }

    @ApplicationModuleListener
    void on(DeliveryFailed event) {
        failures.add(event);
    }

    /** The next envelope for this agency makes this listener throw. */
    void stumbleOnce(AgencyId agency) {
        stumbling.add(agency);
    }

    List<EnvelopeArrived> envelopesOf(AgencyId agency) {
        return envelopes.stream().filter(event -> event.to().equals(agency)).toList();
    }

    List<StatusArrived> statusesOf(EnvelopeId sent) {
        return statuses.stream().filter(event -> event.answered().equals(sent)).toList();
    }

    List<DeliveryFailed> failuresOf(EnvelopeId sent) {
        return failures.stream().filter(event -> event.envelope().equals(sent)).toList();
    }

    EnvelopeArrived awaitEnvelope(AgencyId agency) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> envelopesOf(agency), events -> !events.isEmpty())
                .getFirst();
    }

    void awaitStatuses(EnvelopeId sent, int count) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> statusesOf(sent).size() >= count);
    }

    DeliveryFailed awaitFailure(EnvelopeId sent) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> failuresOf(sent), events -> !events.isEmpty())
                .getFirst();
    }
}

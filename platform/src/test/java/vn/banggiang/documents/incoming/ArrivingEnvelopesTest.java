package vn.banggiang.documents.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.test.util.AopTestUtils;
import vn.banggiang.PlatformTest;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.documents.Papers;
import vn.banggiang.exchange.EnvelopeArrived;

@PlatformTest
class ArrivingEnvelopesTest {

    private final ArrivingEnvelopes listener;
    private final IncomingDocuments documents;
    private final IncomingReading reading;
    private final IncomingList list;
    private final Forwarding forwarding;
    private final Office sender;
    private final Office receiver;

    ArrivingEnvelopesTest(
            ArrivingEnvelopes listener,
            IncomingDocuments documents,
            IncomingReading reading,
            IncomingList list,
            Forwarding forwarding,
            BeanFactory beans) {
        // Without the proxy: the second handling is over when the call returns.
        this.listener = AopTestUtils.getTargetObject(listener);
        this.documents = documents;
        this.reading = reading;
        this.list = list;
        this.forwarding = forwarding;
        Offices offices = new Offices(beans);
        this.sender = offices.open();
        this.receiver = offices.open();
    }

    @Test
    void theSameEnvelopeHandledTwiceIsOneDocument() {
        IncomingId sent = IncomingId.random();
        documents.upload(sender.clerk(), sent, "cong-van.pdf", new ByteArrayInputStream(Papers.letter()));
        documents.register(sender.clerk(), sent, Papers.facts("31"), false);
        forwarding.forward(sender.clerk(), sent, List.of(receiver.agency().id()));
        IncomingId arrived = Awaitility.await()
                .atMost(Duration.ofSeconds(120))
                .until(this::arrivals, ids -> !ids.isEmpty())
                .getFirst();
        var origin = (Origin.Exchange) reading.see(receiver.clerk(), arrived).origin();

        listener.on(new EnvelopeArrived(origin.envelope(), receiver.agency().id()));

        assertThat(arrivals()).containsExactly(arrived);
    }

    private List<IncomingId> arrivals() {
        var waiting = new IncomingFilter(Set.of(IncomingState.ARRIVED), "", "", IncomingFilter.Order.NEWEST, 0);
        return list.page(receiver.clerk(), waiting).lines().stream()
                .map(IncomingLine::id)
                .toList();
    }
}

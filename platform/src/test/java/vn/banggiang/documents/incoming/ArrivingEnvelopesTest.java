package vn.banggiang.documents.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.AopTestUtils;
import vn.banggiang.PlatformTest;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.documents.Papers;
import vn.banggiang.documents.delivery.Delivery;
import vn.banggiang.edxml.StatusCode;
import vn.banggiang.exchange.EnvelopeArrived;
import vn.banggiang.exchange.EnvelopeId;
import vn.banggiang.storage.Files;
import vn.banggiang.storage.StoredFile;

@PlatformTest
class ArrivingEnvelopesTest {

    private final ArrivingEnvelopes listener;
    private final IncomingDocuments documents;
    private final IncomingReading reading;
    private final IncomingList list;
    private final Forwarding forwarding;
    private final Files files;
    private final JdbcClient jdbc;
    private final Office sender;
    private final Office receiver;

    ArrivingEnvelopesTest(
            ArrivingEnvelopes listener,
            IncomingDocuments documents,
            IncomingReading reading,
            IncomingList list,
            Forwarding forwarding,
            Files files,
            JdbcClient jdbc,
            BeanFactory beans) {
        // Without the proxy: the second handling is over when the call returns.
        this.listener = AopTestUtils.getTargetObject(listener);
        this.documents = documents;
        this.reading = reading;
        this.list = list;
        this.forwarding = forwarding;
        this.files = files;
        this.jdbc = jdbc;
        Offices offices = new Offices(beans);
        this.sender = offices.open();
        this.receiver = offices.open();
    }

    @Test
    void theSameEnvelopeHandledTwiceIsOneDocument() {
        IncomingId sent = registered();
        forwarding.forward(sender.clerk(), sent, List.of(receiver.agency().id()));
        IncomingId arrived = Awaitility.await()
                .atMost(Duration.ofSeconds(120))
                .until(this::arrivals, ids -> !ids.isEmpty())
                .getFirst();
        var origin = (Origin.Exchange) reading.see(receiver.clerk(), arrived).origin();

        listener.on(new EnvelopeArrived(origin.envelope(), receiver.agency().id()));

        assertThat(arrivals()).containsExactly(arrived);
    }

    @Test
    void aStateSecretGoesBackToItsSenderAndNoDocumentComesOfIt() {
        IncomingId sent = registered();
        putIn(sent, Papers.stamped("TỐI MẬT"));

        forwarding.forward(sender.clerk(), sent, List.of(receiver.agency().id()));

        List<Delivery.Status> told = Awaitility.await()
                .atMost(Duration.ofSeconds(120))
                .until(() -> statuses(sent), statuses -> statuses.size() == 2);
        assertThat(told).extracting(Delivery.Status::code).containsExactly(StatusCode.ARRIVED, StatusCode.REFUSED);
        assertThat(told.getLast().description()).contains("TỐI MẬT");
        EnvelopeId envelope = received();
        assertThat(journalled(envelope)).isEqualTo(1);

        listener.on(new EnvelopeArrived(envelope, receiver.agency().id()));

        assertThat(arrivals()).isEmpty();
        assertThat(reports()).as("01 and 02, once").isEqualTo(2);
    }

    private IncomingId registered() {
        IncomingId sent = IncomingId.random();
        documents.upload(sender.clerk(), sent, "cong-van.pdf", new ByteArrayInputStream(Papers.letter()));
        documents.register(sender.clerk(), sent, Papers.facts("31"), false);
        return sent;
    }

    /** As a sender does whose own gate is open. */
    private void putIn(IncomingId sent, byte[] pdf) {
        StoredFile stored = files.store(new ByteArrayInputStream(pdf), pdf.length);
        jdbc.sql("UPDATE documents.incoming_file SET sha256 = :sha256, size = :size WHERE incoming_id = :id")
                .param("sha256", stored.sha256().value())
                .param("size", stored.size())
                .param("id", sent.value())
                .update();
    }

    private List<Delivery.Status> statuses(IncomingId sent) {
        return reading.deliveries(sender.clerk(), sent).getFirst().statuses();
    }

    private EnvelopeId received() {
        return jdbc.sql("SELECT id FROM exchange.incoming WHERE agency_id = :agency")
                .param("agency", receiver.agency().id().value())
                .query(UUID.class)
                .optional()
                .map(EnvelopeId::new)
                .orElseThrow();
    }

    private long journalled(EnvelopeId envelope) {
        return jdbc.sql(
                        "SELECT count(*) FROM audit.entry WHERE action = 'documents.act.refused' AND subject = :envelope")
                .param("envelope", "envelope:" + envelope)
                .query(Long.class)
                .single();
    }

    private long reports() {
        return jdbc.sql("SELECT count(*) FROM exchange.outgoing WHERE agency_id = :agency")
                .param("agency", receiver.agency().id().value())
                .query(Long.class)
                .single();
    }

    private List<IncomingId> arrivals() {
        return list.page(receiver.clerk(), IncomingFilter.all()).lines().stream()
                .map(IncomingLine::id)
                .toList();
    }
}

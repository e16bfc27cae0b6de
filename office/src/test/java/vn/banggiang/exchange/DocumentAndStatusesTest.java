package vn.banggiang.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.banggiang.PlatformTest;
import vn.banggiang.directory.Agency;
import vn.banggiang.edxml.BusinessType;
import vn.banggiang.edxml.StatusCode;
import vn.banggiang.storage.FileStore;

/** A document goes from one agency to another, and its statuses come back. */
@PlatformTest
class DocumentAndStatusesTest {

    private final Exchange exchange;
    private final FileStore files;
    private final Arrived arrived;
    private final Neighbours neighbours;
    private final Agency sender;
    private final Agency receiver;

    DocumentAndStatusesTest(Exchange exchange, FileStore files, Arrived arrived, Neighbours neighbours) {
        this.exchange = exchange;
        this.files = files;
        this.arrived = arrived;
        this.neighbours = neighbours;
        this.sender = neighbours.agency();
        this.receiver = neighbours.agency();
    }

    @Test
    void theDocumentArrivesAsItWasSent() {
        Enclosure text = Letters.file(files, "công văn.txt", "Kính gửi …");
        OutgoingMessage letter = Letters.letter(sender, receiver, text);

        exchange.send(letter);

        ReceivedEnvelope received = received();
        assertThat(received.from()).isEqualTo(sender.code());
        assertThat(received.document().documentId()).isEqualTo(letter.facts().documentId());
        assertThat(received.document().subject()).isEqualTo("V/v thử nghiệm liên thông");
        assertThat(received.document().traces().hops()).hasSize(1);
        assertThat(received.enclosures()).singleElement().satisfies(file -> {
            assertThat(file.name().value()).isEqualTo("công văn.txt");
            assertThat(new String(files.read(file.file().sha256(), 100), StandardCharsets.UTF_8))
                    .isEqualTo("Kính gửi …");
        });
    }

    @Test
    void theSoftwareSaysItArrivedAndThePeopleSayTheRest() {
        EnvelopeId sent = Letters.send(exchange, neighbours.letter(sender, receiver));
        EnvelopeId received = received().id();
        arrived.awaitStatuses(sent, 1);

        exchange.report(received, report(StatusCode.ACCEPTED, "Vào sổ số 12"));
        arrived.awaitStatuses(sent, 2);

        assertThat(arrived.statusesOf(sent))
                .extracting(StatusArrived::code)
                .containsExactly(StatusCode.ARRIVED, StatusCode.ACCEPTED);
        assertThat(arrived.statusesOf(sent).getLast()).satisfies(status -> {
            assertThat(status.sender()).isEqualTo(sender.id());
            assertThat(status.from()).isEqualTo(receiver.code());
            assertThat(status.description()).isEqualTo("Vào sổ số 12");
            assertThat(status.at()).isEqualTo(Instant.parse("2026-03-02T03:04:05Z"));
        });
    }

    @Test
    void theAnswerToARevocationGoesToTheRevocation() {
        OutgoingMessage letter = neighbours.letter(sender, receiver);
        exchange.send(letter);
        received();
        arrived.awaitStatuses(Letters.envelope(letter), 1);
        EnvelopeId revocation = Letters.send(exchange, Letters.revocation(letter));
        arrived.awaitStatuses(revocation, 1);
        EnvelopeId revoked = arrived.envelopesOf(receiver.id()).getLast().envelope();
        arrived.awaitStatuses(revocation, 2);

        assertThat(exchange.received(revoked).orElseThrow().document().businessType())
                .isEqualTo(BusinessType.REVOKE);
        assertThat(arrived.statusesOf(revocation))
                .extracting(StatusArrived::code)
                .containsExactlyInAnyOrder(StatusCode.ARRIVED, StatusCode.CHANGE_AGREED);
    }

    @Test
    void aRevocationToSeveralIsAnsweredByEachOfThem() {
        List<Agency> recipients = neighbours.agencies(3);
        OutgoingMessage letter = neighbours.letter(sender, recipients);
        var envelopes = exchange.send(letter);
        envelopes.values().forEach(envelope -> arrived.awaitStatuses(envelope, 1));

        var revocations = exchange.send(Letters.revocation(letter));

        assertThat(revocations)
                .hasSize(3)
                .doesNotContainValue(envelopes.get(recipients.getFirst().code()));
        assertThat(recipients).allSatisfy(agency -> {
            EnvelopeId revocation = revocations.get(agency.code());
            arrived.awaitStatuses(revocation, 2);
            assertThat(arrived.statusesOf(revocation))
                    .extracting(StatusArrived::from, StatusArrived::code)
                    .containsExactlyInAnyOrder(
                            tuple(agency.code(), StatusCode.ARRIVED), tuple(agency.code(), StatusCode.CHANGE_AGREED));
            assertThat(arrived.statusesOf(envelopes.get(agency.code()))).hasSize(1);
        });
    }

    @Test
    void everyMessageStaysReadableOnBothSides() throws IOException {
        EnvelopeId sent = Letters.send(exchange, neighbours.letter(sender, receiver));
        EnvelopeId received = received().id();
        arrived.awaitStatuses(sent, 1);
        EnvelopeId status = arrived.statusesOf(sent).getFirst().status();

        assertThat(text(received)).isEqualTo(text(sent)).contains("Signature");
        assertThat(text(status)).contains("<edXML:StatusCode>01</edXML:StatusCode>");
    }

    @Test
    void whatOnlyTheSoftwareMaySayCannotBeReported() {
        exchange.send(neighbours.letter(sender, receiver));
        EnvelopeId received = received().id();

        assertThatThrownBy(() -> exchange.report(received, report(StatusCode.ARRIVED, "")))
                .isInstanceOfSatisfying(
                        ExchangeException.class, e -> assertThat(e.key()).isEqualTo("exchange.status-not-yours"));
    }

    private ReceivedEnvelope received() {
        EnvelopeId id = arrived.awaitEnvelope(receiver.id()).envelope();
        return exchange.received(id).orElseThrow();
    }

    private String text(EnvelopeId id) throws IOException {
        try (InputStream edxml = exchange.edxml(id)) {
            return new String(edxml.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static StatusReport report(StatusCode code, String description) {
        return new StatusReport(code, description, Letters.CLERK, Instant.parse("2026-03-02T03:04:05Z"));
    }
}

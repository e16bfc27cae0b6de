package vn.banggiang.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.banggiang.PlatformTest;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.Role;
import vn.banggiang.identity.Actor;
import vn.banggiang.refusal.Refusal;

/** What clerks and administrators see of the queue, and what they do about it. */
@PlatformTest
class EnvelopeDeskTest {

    private final EnvelopeDesk desk;
    private final Exchange exchange;
    private final Delivery delivery;
    private final Arrived arrived;
    private final Neighbours neighbours;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Agency sender;
    private final Agency receiver;

    EnvelopeDeskTest(
            EnvelopeDesk desk,
            Exchange exchange,
            Delivery delivery,
            Arrived arrived,
            Neighbours neighbours,
            TransactionTemplate transaction,
            JdbcClient jdbc) {
        this.desk = desk;
        this.exchange = exchange;
        this.delivery = delivery;
        this.arrived = arrived;
        this.neighbours = neighbours;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.sender = neighbours.agency();
        this.receiver = neighbours.agency();
    }

    @Test
    void theSenderSeesWhyItsEnvelopeWasRefused() {
        Agency impostor = neighbours.withKeyOf(receiver.code());
        EnvelopeId sent = Letters.send(exchange, neighbours.letter(impostor, receiver));

        DeliveryFailed failed = arrived.awaitFailure(sent);

        assertThat(failed.reasonKey()).isEqualTo("exchange.signature-not-of-sender");
        assertThat(failed.from()).isEqualTo(impostor.id());
        EnvelopeLine line = desk.line(clerkOf(impostor), sent);
        assertThat(line.state()).isEqualTo(EnvelopeState.REFUSED);
        assertThat(line.reasonKey()).isEqualTo("exchange.signature-not-of-sender");
        assertThat(arrived.envelopesOf(receiver.id())).isEmpty();
    }

    @Test
    void whatWasGivenUpIsSentAgainByHand() {
        EnvelopeId sent = givenUp();
        assertThat(arrived.awaitFailure(sent).reasonKey()).isEqualTo("exchange.attempt-failed");
        assertThat(desk.lines(clerkOf(sender), only(EnvelopeState.FAILED), 0))
                .extracting(EnvelopeLine::id)
                .containsExactly(sent);

        desk.retry(clerkOf(sender), sent);

        arrived.awaitStatuses(sent, 1);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> desk.line(clerkOf(sender), sent).state() == EnvelopeState.DELIVERED);
        assertThat(arrived.failuresOf(sent)).hasSize(1);
    }

    @Test
    void ofSeveralRecipientsTheOneThatWasNotReachedIsSentAgainAlone() {
        List<Agency> recipients = neighbours.agencies(3);
        OutgoingMessage letter = neighbours.letter(sender, recipients);
        EnvelopeId lost = letter.id().envelopeTo(recipients.get(1).code());
        transaction.executeWithoutResult(status -> {
            exchange.send(letter);
            delivery.giveUp(lost, Failure.unknown());
        });
        arrived.awaitStatuses(letter.id().envelopeTo(recipients.get(0).code()), 1);
        arrived.awaitStatuses(letter.id().envelopeTo(recipients.get(2).code()), 1);
        assertThat(arrived.envelopesOf(recipients.get(1).id())).isEmpty();

        desk.retry(clerkOf(sender), lost);

        arrived.awaitStatuses(lost, 1);
        assertThat(recipients)
                .allSatisfy(
                        agency -> assertThat(arrived.envelopesOf(agency.id())).hasSize(1));
    }

    @Test
    void whatIsDeliveredCannotBeSentAgain() {
        EnvelopeId sent = Letters.send(exchange, neighbours.letter(sender, receiver));
        arrived.awaitStatuses(sent, 1);

        refused("exchange.not-to-be-retried", () -> desk.retry(clerkOf(sender), sent));
    }

    @Test
    void anotherAgencysEnvelopesDoNotExist() {
        EnvelopeId sent = Letters.send(exchange, neighbours.letter(sender, receiver));
        Actor stranger = clerkOf(neighbours.withoutKey());

        refused("exchange.envelope-unknown", () -> desk.line(stranger, sent));
        refused("exchange.envelope-unknown", () -> desk.edxml(stranger, sent));
        refused("exchange.envelope-unknown", () -> desk.retry(stranger, sent));
        assertThat(desk.lines(stranger, EnvelopeFilter.ALL, 0)).isEmpty();
    }

    @Test
    void onlyClerksAndAdministratorsSitAtThisDesk() {
        Actor specialist = actor(sender, Role.SPECIALIST);

        refused("exchange.not-your-desk", () -> desk.lines(specialist, EnvelopeFilter.ALL, 0));
        refused("exchange.not-your-desk", () -> desk.upload(specialist, InputStream.nullInputStream()));
    }

    @Test
    void theProvincesAdministratorSeesEveryLineAndReadsNoLetter() {
        EnvelopeId sent = Letters.send(exchange, neighbours.letter(sender, receiver));
        Actor province = actor(neighbours.withoutKey(), Role.PROVINCE_ADMINISTRATOR);

        assertThat(desk.line(province, sent).to()).isEqualTo(receiver.code());
        refused("exchange.content-not-yours", () -> desk.edxml(province, sent));
    }

    @Test
    void administratorsSeeTheLineClerksReadAndTheJournalNotesIt() throws IOException {
        EnvelopeId sent = Letters.send(exchange, neighbours.letter(sender, receiver));
        Actor administrator = actor(sender, Role.AGENCY_ADMINISTRATOR);
        Actor clerk = clerkOf(sender);
        Letters.awaitEdxml(exchange, sent).close();

        assertThat(desk.line(administrator, sent).id()).isEqualTo(sent);
        refused("exchange.content-not-yours", () -> desk.edxml(administrator, sent));
        refused("exchange.not-your-desk", () -> desk.edxml(actor(sender, Role.SPECIALIST), sent));
        desk.edxml(clerk, sent).close();

        assertThat(jdbc.sql("SELECT person FROM audit.entry WHERE action = 'exchange.read' AND subject = :subject")
                        .param("subject", "envelope:" + sent)
                        .query(UUID.class)
                        .list())
                .containsExactly(clerk.person().value());
    }

    @Test
    void aLetterThatCameAnotherWayIsUploaded() throws IOException {
        EnvelopeId sent = givenUp();
        Letters.awaitEdxml(exchange, sent).close();
        EnvelopeId uploaded;
        try (InputStream edxml = desk.edxml(clerkOf(sender), sent)) {
            uploaded = desk.upload(clerkOf(receiver), edxml);
        }

        assertThat(arrived.awaitEnvelope(receiver.id()).envelope()).isEqualTo(uploaded);
        assertThat(desk.line(clerkOf(receiver), uploaded).state()).isEqualTo(EnvelopeState.RECEIVED);
    }

    @Test
    void thePausesBetweenAttemptsDouble() {
        assertThat(List.of(Patience.pause(0), Patience.pause(1), Patience.pause(4)))
                .containsExactly(Duration.ofSeconds(15), Duration.ofSeconds(30), Duration.ofMinutes(4));
    }

    private EnvelopeId givenUp() {
        OutgoingMessage letter = neighbours.letter(sender, receiver);
        transaction.executeWithoutResult(status -> {
            exchange.send(letter);
            delivery.giveUp(Letters.envelope(letter), Failure.unknown());
        });
        return Letters.envelope(letter);
    }

    private static EnvelopeFilter only(EnvelopeState state) {
        return new EnvelopeFilter(Optional.of(state), Optional.empty());
    }

    private static Actor clerkOf(Agency agency) {
        return actor(agency, Role.CLERK);
    }

    private static Actor actor(Agency agency, Role role) {
        return new Actor(new PersonId(UUID.randomUUID()), "Lục Thị Thử", agency.id(), Set.of(role), Set.of());
    }

    private static void refused(String key, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}

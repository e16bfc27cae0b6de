package vn.banggiang.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.banggiang.PlatformTest;
import vn.banggiang.audit.Journal;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyCode;
import vn.banggiang.directory.Directory;
import vn.banggiang.edxml.StatusCode;
import vn.banggiang.storage.FileStore;

/** Whatever fails in between, an envelope arrives, and arrives once. */
@PlatformTest
class ExactlyOnceTest {

    private final Exchange exchange;
    private final Arrived arrived;
    private final Neighbours neighbours;
    private final DeliveryTask task;
    private final SigningTask signing;
    private final UnsignedMessageStore unsigned;
    private final Parts parts;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Agency sender;
    private final Agency receiver;

    /** What a reception is made of. */
    private record Parts(
            SignedMessages signed,
            SenderProof proof,
            Directory directory,
            FileStore files,
            Inbox inbox,
            Answers answers,
            Reports reports,
            Journal journal,
            Clock clock) {

        /** A reception whose event fails after everything else is written. */
        Reception failingAtTheEvent() {
            var arrivals = new Arrivals(
                    inbox,
                    reports,
                    event -> {
                        throw new IllegalStateException("dies before the commit");
                    },
                    journal,
                    clock);
            return new Reception(signed, proof, directory, files, inbox, answers, arrivals);
        }
    }

    ExactlyOnceTest(
            Exchange exchange,
            Arrived arrived,
            Neighbours neighbours,
            DeliveryTask task,
            SigningTask signing,
            UnsignedMessageStore unsigned,
            SignedMessages signed,
            SenderProof proof,
            Directory directory,
            FileStore files,
            Inbox inbox,
            Answers answers,
            Reports reports,
            Journal journal,
            Clock clock,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.exchange = exchange;
        this.arrived = arrived;
        this.neighbours = neighbours;
        this.task = task;
        this.signing = signing;
        this.unsigned = unsigned;
        this.parts = new Parts(signed, proof, directory, files, inbox, answers, reports, journal, clock);
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.sender = neighbours.agency();
        this.receiver = neighbours.agency();
    }

    @Test
    void theSameEnvelopeSentTwiceIsOne() {
        OutgoingMessage letter = neighbours.letter(sender, receiver);

        exchange.send(letter);
        exchange.send(letter);

        arrived.awaitStatuses(Letters.envelope(letter), 1);
        assertThat(arrivedAt(receiver)).isEqualTo(1);
    }

    @Test
    void whatTheSenderRollsBackIsNeverSent() {
        OutgoingMessage letter = neighbours.letter(sender, receiver);

        transaction.executeWithoutResult(status -> {
            exchange.send(letter);
            status.setRollbackOnly();
        });

        assertThat(jdbc.sql("select count(*) from database.scheduled_tasks where task_instance = ?")
                        .param(letter.id().toString())
                        .query(Long.class)
                        .single())
                .isZero();
        assertThatThrownBy(() -> exchange.edxml(Letters.envelope(letter))).isInstanceOf(ExchangeException.class);
    }

    @Test
    void oneMessageTakesTheDocumentToAllOfItsRecipientsAndEachAnswersForItself() {
        List<Agency> recipients = neighbours.agencies(5);
        OutgoingMessage letter = neighbours.letter(sender, recipients);

        Map<AgencyCode, EnvelopeId> envelopes = exchange.send(letter);

        assertThat(envelopes).hasSize(5);
        envelopes.values().forEach(envelope -> arrived.awaitStatuses(envelope, 1));
        assertThat(recipients).allSatisfy(agency -> {
            assertThat(arrivedAt(agency)).isEqualTo(1);
            assertThat(arrived.statusesOf(envelopes.get(agency.code())))
                    .extracting(StatusArrived::from, StatusArrived::code)
                    .containsExactly(tuple(agency.code(), StatusCode.ARRIVED));
        });
        assertThat(jdbc.sql("""
                select edxml from exchange.outgoing where message_id = :id
                union select edxml from exchange.incoming where document_id = :document and kind = 'NEW'
                """)
                        .param("id", letter.id().value())
                        .param("document", letter.facts().documentId().value())
                        .query(String.class)
                        .list())
                .as("one file, sent and received")
                .hasSize(1);
    }

    @Test
    void theTransactionThatSendsWritesRowsAloneAndSignsNothing() {
        OutgoingMessage letter = neighbours.letter(sender, receiver);

        transaction.executeWithoutResult(status -> {
            exchange.send(letter);
            assertThat(unsigned.find(letter.id())).isPresent();
            assertThatThrownBy(() -> exchange.edxml(Letters.envelope(letter)))
                    .isInstanceOfSatisfying(
                            ExchangeException.class, e -> assertThat(e.key()).isEqualTo("exchange.not-signed-yet"));
        });

        arrived.awaitStatuses(Letters.envelope(letter), 1);
        assertThat(unsigned.find(letter.id())).isEmpty();
    }

    @Test
    void aMessageThatWasSentGetsNoFurtherRecipients() {
        OutgoingMessage letter = neighbours.letter(sender, receiver);
        exchange.send(letter);
        OutgoingMessage more = new OutgoingMessage(
                letter.id(),
                letter.from(),
                List.of(receiver.code(), neighbours.agency().code()),
                letter.facts(),
                letter.business(),
                letter.enclosures());

        assertThatThrownBy(() -> exchange.send(more)).isInstanceOf(IllegalStateException.class);

        arrived.awaitStatuses(Letters.envelope(letter), 1);
        assertThat(arrivedAt(receiver)).isEqualTo(1);
    }

    @Test
    void aMessageWaitsForItsSignatureAsItWillBeSaid() {
        OutgoingMessage letter = neighbours.letter(sender, neighbours.agencies(2));
        var said = Messages.document(
                sender, neighbours.agencies(3), letter, parts.clock().instant());
        var status = Messages.status(
                receiver,
                Messages.subject(said),
                new StatusReport(
                        StatusCode.ACCEPTED,
                        "Vào sổ",
                        Letters.CLERK,
                        parts.clock().instant()));

        assertThat(Headers.read(Headers.written(said))).isEqualTo(said);
        assertThat(Headers.read(Headers.written(status))).isEqualTo(status);
    }

    @Test
    void severalNodesDeliverTheSameEnvelopeOnce() throws Exception {
        OutgoingMessage letter = neighbours.letter(sender, receiver);
        exchange.send(letter);

        atOnce(8, () -> {
            signing.attempt(letter.id());
            task.attempt(Letters.envelope(letter));
            return null;
        });

        arrived.awaitStatuses(Letters.envelope(letter), 1);
        assertThat(arrivedAt(receiver)).isEqualTo(1);
        assertThat(arrived.statusesOf(Letters.envelope(letter))).hasSize(1);
    }

    @Test
    void aDeathBetweenArrivalAndTheSendersNoteIsHarmless() throws IOException {
        OutgoingMessage letter = neighbours.letter(sender, receiver);
        EnvelopeId first;
        exchange.send(letter);
        try (InputStream edxml = Letters.awaitEdxml(exchange, Letters.envelope(letter))) {
            first = exchange.receive(edxml, receiver.code());
        }

        try (InputStream edxml = exchange.edxml(Letters.envelope(letter))) {
            assertThat(exchange.receive(edxml, receiver.code())).isEqualTo(first);
        }
        arrived.awaitStatuses(Letters.envelope(letter), 1);
        assertThat(arrivedAt(receiver)).isEqualTo(1);
    }

    @Test
    void aDeathBeforeTheCommitLeavesNothingAndTheNextAttemptEverything() {
        Agency far = neighbours.agency();
        byte[] edxml = letterTo(far);
        Reception dying = parts.failingAtTheEvent();

        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> dying.receive(new ByteArrayInputStream(edxml), far.code())))
                .hasMessage("dies before the commit");
        assertThat(arrivedAt(far)).isZero();
        assertThat(reportsBy(far)).isZero();

        exchange.receive(new ByteArrayInputStream(edxml), far.code());
        assertThat(arrivedAt(far)).isEqualTo(1);
        assertThat(reportsBy(far)).isEqualTo(1);
    }

    @Test
    void aRoadThatBreaksAnywhereLeavesNothing() {
        Agency far = neighbours.agency();
        byte[] edxml = letterTo(far);

        for (int share = 0; share < 10; share++) {
            int length = edxml.length * share / 10;
            assertThatThrownBy(() -> exchange.receive(broken(edxml, length), far.code()))
                    .hasRootCauseMessage("the road breaks");
        }

        assertThat(arrivedAt(far)).isZero();
        exchange.receive(new ByteArrayInputStream(edxml), far.code());
        assertThat(arrivedAt(far)).isEqualTo(1);
    }

    @Test
    void aListenerThatStumblesIsToldAgainAndTheEnvelopeIsStillOne() {
        arrived.stumbleOnce(receiver.id());

        EnvelopeId sent = Letters.send(exchange, neighbours.letter(sender, receiver));

        arrived.awaitStatuses(sent, 1);
        Awaitility.await()
                .atMost(Duration.ofSeconds(90))
                .until(() -> arrived.envelopesOf(receiver.id()).size() == 2);
        assertThat(arrivedAt(receiver)).isEqualTo(1);
    }

    @Test
    void sixtyFourSendersAtOnceLoseAndDoubleNothing() throws Exception {
        List<Agency> agencies = neighbours.agencies(4);
        List<OutgoingMessage> letters = IntStream.range(0, 64)
                .mapToObj(i -> neighbours.letter(agencies.get(i % 4), agencies.get((i + 1) % 4)))
                .toList();

        var next = letters.iterator();
        atOnce(64, () -> {
            OutgoingMessage mine;
            synchronized (next) {
                mine = next.next();
            }
            return exchange.send(mine);
        });

        letters.forEach(letter -> arrived.awaitStatuses(Letters.envelope(letter), 1));
        assertThat(agencies).allSatisfy(agency -> assertThat(arrivedAt(agency)).isEqualTo(16));
        assertThat(letters)
                .allSatisfy(letter -> assertThat(arrived.statusesOf(Letters.envelope(letter)))
                        .extracting(StatusArrived::code)
                        .containsExactly(StatusCode.ARRIVED));
    }

    private byte[] letterTo(Agency agency) {
        OutgoingMessage letter = neighbours.letter(sender, agency);
        var message =
                Messages.document(sender, List.of(agency), letter, parts.clock().instant());
        var file = parts.signed().write(sender.code(), message, letter.enclosures());
        return parts.files().read(file.sha256(), file.size());
    }

    private static InputStream broken(byte[] edxml, int length) {
        return new SequenceInputStream(new ByteArrayInputStream(edxml, 0, length), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the road breaks");
            }
        });
    }

    private static <T> void atOnce(int threads, Callable<T> work) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            for (Future<T> done : pool.invokeAll(Collections.nCopies(threads, work))) {
                done.get();
            }
        }
    }

    private long arrivedAt(Agency agency) {
        return count("select count(*) from exchange.incoming where kind <> 'STATUS' and agency_id = ?", agency);
    }

    private long reportsBy(Agency agency) {
        return count("select count(*) from exchange.outgoing where kind = 'STATUS' and agency_id = ?", agency);
    }

    private long count(String sql, Agency agency) {
        return jdbc.sql(sql).param(agency.id().value()).query(Long.class).single();
    }
}

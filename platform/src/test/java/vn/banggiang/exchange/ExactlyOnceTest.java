package vn.banggiang.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
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
import vn.banggiang.directory.Directory;
import vn.banggiang.edxml.StatusCode;
import vn.banggiang.storage.Files;

/** Whatever fails in between, an envelope arrives, and arrives once. */
@PlatformTest
class ExactlyOnceTest {

    private final Exchange exchange;
    private final Arrived arrived;
    private final Neighbours neighbours;
    private final DeliveryTask task;
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
            Files files,
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
            SignedMessages signed,
            SenderProof proof,
            Directory directory,
            Files files,
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
        this.parts = new Parts(signed, proof, directory, files, inbox, answers, reports, journal, clock);
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.sender = neighbours.agency();
        this.receiver = neighbours.agency();
    }

    @Test
    void theSameEnvelopeSentTwiceIsOne() {
        OutgoingEnvelope letter = neighbours.letter(sender, receiver);

        exchange.send(letter);
        exchange.send(letter);

        arrived.awaitStatuses(letter.id(), 1);
        assertThat(arrivedAt(receiver)).isEqualTo(1);
    }

    @Test
    void whatTheSenderRollsBackIsNeverSent() {
        OutgoingEnvelope letter = neighbours.letter(sender, receiver);

        transaction.executeWithoutResult(status -> {
            exchange.send(letter);
            status.setRollbackOnly();
        });

        assertThat(jdbc.sql("select count(*) from database.scheduled_tasks where task_instance = ?")
                        .param(letter.id().toString())
                        .query(Long.class)
                        .single())
                .isZero();
        assertThatThrownBy(() -> exchange.edxml(letter.id())).isInstanceOf(ExchangeException.class);
    }

    @Test
    void severalNodesDeliverTheSameEnvelopeOnce() throws Exception {
        OutgoingEnvelope letter = neighbours.letter(sender, receiver);
        exchange.send(letter);

        atOnce(8, () -> {
            task.attempt(letter.id());
            return null;
        });

        arrived.awaitStatuses(letter.id(), 1);
        assertThat(arrivedAt(receiver)).isEqualTo(1);
        assertThat(arrived.statusesOf(letter.id())).hasSize(1);
    }

    @Test
    void aDeathBetweenArrivalAndTheSendersNoteIsHarmless() throws IOException {
        OutgoingEnvelope letter = neighbours.letter(sender, receiver);
        EnvelopeId first;
        exchange.send(letter);
        try (InputStream edxml = exchange.edxml(letter.id())) {
            first = exchange.receive(edxml, receiver.code());
        }

        try (InputStream edxml = exchange.edxml(letter.id())) {
            assertThat(exchange.receive(edxml, receiver.code())).isEqualTo(first);
        }
        arrived.awaitStatuses(letter.id(), 1);
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

        EnvelopeId sent = exchange.send(neighbours.letter(sender, receiver));

        arrived.awaitStatuses(sent, 1);
        Awaitility.await()
                .atMost(Duration.ofSeconds(90))
                .until(() -> arrived.envelopesOf(receiver.id()).size() == 2);
        assertThat(arrivedAt(receiver)).isEqualTo(1);
    }

    @Test
    void sixtyFourSendersAtOnceLoseAndDoubleNothing() throws Exception {
        List<Agency> agencies = neighbours.agencies(4);
        List<OutgoingEnvelope> letters = IntStream.range(0, 64)
                .mapToObj(i -> neighbours.letter(agencies.get(i % 4), agencies.get((i + 1) % 4)))
                .toList();

        var next = letters.iterator();
        atOnce(64, () -> {
            OutgoingEnvelope mine;
            synchronized (next) {
                mine = next.next();
            }
            return exchange.send(mine);
        });

        letters.forEach(letter -> arrived.awaitStatuses(letter.id(), 1));
        assertThat(agencies).allSatisfy(agency -> assertThat(arrivedAt(agency)).isEqualTo(16));
        assertThat(letters)
                .allSatisfy(letter -> assertThat(arrived.statusesOf(letter.id()))
                        .extracting(StatusArrived::code)
                        .containsExactly(StatusCode.ARRIVED));
    }

    private byte[] letterTo(Agency agency) {
        OutgoingEnvelope letter = neighbours.letter(sender, agency);
        var message = Messages.document(sender, agency, letter, parts.clock().instant());
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

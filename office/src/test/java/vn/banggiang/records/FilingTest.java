package vn.banggiang.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.AopTestUtils;
import org.springframework.transaction.support.TransactionOperations;
import vn.banggiang.PlatformTest;
import vn.banggiang.directory.PersonId;
import vn.banggiang.documents.DocumentRef;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.documents.Papers;
import vn.banggiang.identity.Actor;
import vn.banggiang.incoming.HandlingStarted;
import vn.banggiang.outgoing.Desk;
import vn.banggiang.outgoing.Drafting;
import vn.banggiang.outgoing.OutgoingDocuments;
import vn.banggiang.outgoing.OutgoingIssued;

/** Events come late, twice, in any order and at once; the answer lies beside its question all the same. */
@PlatformTest
class FilingTest {

    private static final Instant FIRST = Instant.parse("2026-03-02T01:00:00Z");

    private final FilingListener listener;
    private final Records records;
    private final RecordStore store;
    private final OutgoingDocuments outgoing;
    private final TransactionOperations transactions;
    private final JdbcClient jdbc;
    private final Desk desk;
    private final Office office;
    private final Office other;

    FilingTest(
            FilingListener listener,
            Records records,
            RecordStore store,
            OutgoingDocuments outgoing,
            TransactionOperations transactions,
            JdbcClient jdbc,
            BeanFactory beans) {
        // Without the proxy: what it does is over when the call returns.
        this.listener = AopTestUtils.getTargetObject(listener);
        this.records = records;
        this.store = store;
        this.outgoing = outgoing;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.desk = new Desk(beans);
        Offices offices = new Offices(beans);
        this.office = offices.open();
        this.other = offices.open();
    }

    @Test
    void inWhateverOrderAndHoweverOftenItIsToldOneRecordHoldsAll() {
        List<List<Integer>> orders = orders(List.of(0, 0, 1, 1, 2));
        assertThat(orders).hasSize(30);
        for (List<Integer> order : orders) {
            Matter matter = new Matter();
            order.forEach(event -> tell(matter.events().get(event)));

            assertThat(matter.record().documents())
                    .as("told in the order %s", order)
                    .extracting(HoSo.Filed::document)
                    .containsExactlyInAnyOrder(matter.question(), matter.answer(1), matter.answer(2));
        }
    }

    @Test
    void aQuestionTakenUpWhileItsAnswerIsFiledMissesNothing() throws Exception {
        Matter matter = new Matter();

        whileOpen(
                () -> tellNow(matter.events().get(0)),
                () -> tell(matter.events().get(1)));

        assertThat(matter.record().documents()).hasSize(2);
    }

    @Test
    void nothingIsFiledInARecordThatIsJustBeingClosed() throws Exception {
        Matter matter = new Matter();
        tell(matter.events().get(0));

        whileOpen(
                () -> records.close(office.specialist(), matter.record().id()),
                () -> tell(matter.events().get(1)));

        assertThat(matter.record().closedAt()).isNotNull();
        assertThat(matter.record().documents()).extracting(HoSo.Filed::document).containsExactly(matter.question());
    }

    @Test
    void whoTakesTheMatterUpLaterKeepsItsRecordAlsoWhenThatIsToldFirst() {
        for (boolean inOrder : List.of(true, false)) {
            Matter matter = new Matter();
            HandlingStarted later = matter.takenUp(office.colleague().person(), FIRST.plusSeconds(60));
            List<Object> told = inOrder
                    ? List.of(matter.events().get(0), later, matter.events().get(0))
                    : List.of(later, matter.events().get(0));

            told.forEach(this::tell);

            assertThat(matter.record().keeper()).isEqualTo(office.colleague().person());
        }
    }

    @Test
    void whoMaySeeARecordIsNotToldOfADraftInItThatIsNotTheirsToSee() {
        IncomingId question = desk.registered(office, "41");
        desk.takeUp(office, question);
        OutgoingId draft = OutgoingId.random();
        outgoing.draft(
                office.specialist(),
                draft,
                Drafting.of(Papers.answer(other.agency().id(), office.leader().person())));
        RecordId record = records.open(office.specialist(), RecordId.random(), "Cử cán bộ tập huấn");
        records.add(office.specialist(), record, question.ref());
        records.add(office.specialist(), record, draft.ref());

        assertThat(filedFor(office.specialist(), question, record)).containsExactly(question.ref(), draft.ref());
        assertThat(filedFor(office.clerk(), question, record)).containsExactly(question.ref());
    }

    private List<DocumentRef> filedFor(Actor reader, IncomingId question, RecordId record) {
        return records.with(reader, question.ref()).stream()
                .filter(one -> one.id().equals(record))
                .flatMap(one -> one.documents().stream())
                .map(HoSo.Filed::document)
                .toList();
    }

    /** The second begins before the first is committed, and ends after it or waits for nobody. */
    private void whileOpen(Runnable first, Runnable second) throws Exception {
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<?> atOnce = transactions.execute(status -> {
                first.run();
                Future<?> started = other.submit(second);
                Awaitility.await()
                        .pollInSameThread()
                        .atMost(Duration.ofSeconds(60))
                        .until(() -> started.isDone() || somebodyWaitsForUs());
                return started;
            });
            atOnce.get();
        }
    }

    private boolean somebodyWaitsForUs() {
        return jdbc.sql("SELECT EXISTS (SELECT FROM pg_stat_activity"
                        + " WHERE pg_backend_pid() = ANY (pg_blocking_pids(pid)))")
                .query(Boolean.class)
                .single();
    }

    private void tell(Object event) {
        transactions.executeWithoutResult(status -> tellNow(event));
    }

    private void tellNow(Object event) {
        switch (event) {
            case HandlingStarted started -> listener.on(started);
            case OutgoingIssued issued -> listener.on(issued);
            default -> throw new IllegalArgumentException(event.toString());
        }
    }

    /** Every order of these, each once. */
    private static List<List<Integer>> orders(List<Integer> of) {
        if (of.isEmpty()) {
            return List.of(List.of());
        }
        return of.stream()
                .distinct()
                .flatMap(head -> {
                    List<Integer> rest = new ArrayList<>(of);
                    rest.remove(head);
                    return orders(rest).stream()
                            .map(tail -> Stream.concat(Stream.of(head), tail.stream())
                                    .toList());
                })
                .toList();
    }

    /** A question and two answers that nobody else speaks of. */
    private final class Matter {

        private final IncomingId asked = IncomingId.random();
        private final List<OutgoingId> answers = List.of(OutgoingId.random(), OutgoingId.random());

        List<Object> events() {
            return List.of(takenUp(office.specialist().person(), FIRST), issued(0), issued(1));
        }

        HandlingStarted takenUp(PersonId by, Instant at) {
            return new HandlingStarted(asked, office.agency().id(), by, "Cử cán bộ tập huấn", at);
        }

        private OutgoingIssued issued(int answer) {
            return new OutgoingIssued(
                    answers.get(answer),
                    office.agency().id(),
                    office.specialist().person(),
                    asked,
                    "Phúc đáp",
                    null,
                    List.of());
        }

        DocumentRef question() {
            return asked.ref();
        }

        DocumentRef answer(int number) {
            return answers.get(number - 1).ref();
        }

        HoSo record() {
            return store.find(RecordId.openedWith(asked.ref())).orElseThrow();
        }
    }
}

package vn.banggiang.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.PlatformTest;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.identity.Actor;
import vn.banggiang.refusal.Refusal;
import vn.banggiang.signatures.SignaturesException;
import vn.banggiang.storage.FileStore;
import vn.banggiang.storage.Sha256;

@PlatformTest
class IssuingTest {

    private final Issuing issuing;
    private final OutgoingReading reading;
    private final OutgoingList list;
    private final FileStore files;
    private final JdbcClient jdbc;
    private final BeanFactory beans;
    private final Desk desk;
    private final Office office;
    private final Office recipient;

    IssuingTest(
            Issuing issuing,
            OutgoingReading reading,
            OutgoingList list,
            FileStore files,
            JdbcClient jdbc,
            BeanFactory beans) {
        this.issuing = issuing;
        this.reading = reading;
        this.list = list;
        this.files = files;
        this.jdbc = jdbc;
        this.beans = beans;
        this.desk = new Desk(beans);
        Offices offices = new Offices(beans);
        this.office = offices.open();
        this.recipient = offices.open();
    }

    @Test
    void ofTwoClerksAtOnceOneWins() throws Exception {
        OutgoingId id = desk.signed(office, recipient);

        List<Object> outcomes = atOnce(2, () -> issuing.issue(office.clerk(), id));

        assertThat(outcomes).filteredOn(OutgoingDocument.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(DocumentsException.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(
                        DocumentsException.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT));
        assertThat(reading.see(office.clerk(), id).deliveries()).hasSize(1);
        assertThat(lastNumber()).isEqualTo(1);
    }

    @Test
    void whatDiedBetweenNumberAndSealKeepsItsNumberAndIsSealedAtTheNextTry() {
        OutgoingId id = desk.signed(office, recipient);
        IssueNumber number =
                issuing.number(office.clerk(), id, IssueOrder.PLAIN).requiredNumber();

        OutgoingDocument issued = issuing.issue(office.clerk(), id);

        assertThat(issued.state()).isEqualTo(OutgoingState.ISSUED);
        assertThat(issued.requiredNumber().number()).isEqualTo(number.number());
        assertThat(lastNumber()).isEqualTo(1);
    }

    @Test
    void whatNobodyTriesAgainIsSealedByTheRecoveringJob() {
        OutgoingId id = desk.signed(office, recipient);
        issuing.number(office.clerk(), id, IssueOrder.PLAIN);

        issuing.recover(Duration.ZERO.minusSeconds(1), 1);

        assertThat(reading.see(office.clerk(), id).document().state()).isEqualTo(OutgoingState.ISSUED);
    }

    @Test
    void whatAClosedRecipientWouldGetGoesToItsSuccessor() {
        OutgoingId id = desk.signed(office, recipient);
        Office successor = new Offices(beans).open();
        close(recipient);
        jdbc.sql("INSERT INTO directory.succession VALUES (?, ?, CURRENT_DATE - 2)")
                .params(recipient.agency().id().value(), successor.agency().id().value())
                .update();

        issuing.issue(office.clerk(), id);

        assertThat(reading.see(office.clerk(), id).deliveries()).singleElement().satisfies(delivery -> {
            assertThat(delivery.recipient()).isEqualTo(successor.agency().id());
            assertThat(delivery.envelope()).isNotNull();
        });
    }

    @Test
    void theClerkIsAskedBeforeANumberIsTakenForWhatCannotReachARecipient() {
        OutgoingId id = desk.signed(office, recipient);
        close(recipient);

        assertThatThrownBy(() -> issuing.issue(office.clerk(), id))
                .isInstanceOfSatisfying(
                        DocumentsException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("documents.recipient-closed"));
        assertThat(reading.see(office.clerk(), id).document().number()).isNull();

        issuing.issue(office.clerk(), id, new IssueOrder(true, null, null, List.of()));

        cannotBeDelivered(id);
    }

    @Test
    void aRecipientThatClosesAfterTheNumberDoesNotKeepTheDocumentFromBeingIssued() {
        OutgoingId id = desk.signed(office, recipient);
        issuing.number(office.clerk(), id, IssueOrder.PLAIN);
        close(recipient);

        issuing.recover(Duration.ZERO.minusSeconds(1), 1);

        assertThat(reading.see(office.clerk(), id).document().state()).isEqualTo(OutgoingState.ISSUED);
        cannotBeDelivered(id);
    }

    private void cannotBeDelivered(OutgoingId id) {
        assertThat(reading.see(office.clerk(), id).deliveries()).singleElement().satisfies(delivery -> {
            assertThat(delivery.recipient()).isEqualTo(recipient.agency().id());
            assertThat(delivery.envelope()).isNull();
            assertThat(delivery.failureKey()).isEqualTo("documents.delivery-closed");
        });
    }

    private void close(Office closed) {
        jdbc.sql(
                        "UPDATE directory.agency_name SET valid = daterange(lower(valid), CURRENT_DATE - 2) WHERE agency_id = ?")
                .param(closed.agency().id().value())
                .update();
    }

    @Test
    void thePathSaysWhoNumberedAndWhoSealed() {
        OutgoingId byTwo = desk.signed(office, recipient);
        OutgoingId left = desk.signed(office, recipient);
        issuing.number(office.clerk(), byTwo, IssueOrder.PLAIN);
        issuing.number(office.clerk(), left, IssueOrder.PLAIN);

        issuing.issue(second(office.clerk()), byTwo);
        issuing.recover(Duration.ZERO.minusSeconds(1), 1);

        assertThat(acts(byTwo))
                .endsWith(
                        "NUMBERED " + office.clerk().fullName(),
                        "ISSUED " + office.colleague().fullName());
        assertThat(acts(left)).endsWith("NUMBERED " + office.clerk().fullName(), "ISSUED ");
        assertThat(journalled(byTwo)).isEqualTo(office.colleague().person().value());
    }

    @Test
    void aDraftIsFoundByItsNotation() {
        OutgoingId id = desk.signed(office, recipient);
        var notation = reading.see(office.clerk(), id).document().notation();

        for (String words : List.of(notation.value(), "sgd vp", "SGĐ")) {
            var filter = new OutgoingFilter(Set.of(), words, OutgoingFilter.Order.NEWEST, 0);
            assertThat(list.page(office.clerk(), filter).lines())
                    .as(words)
                    .extracting(OutgoingLine::id)
                    .containsExactly(id);
        }
    }

    private Actor second(Actor clerk) {
        Actor colleague = office.colleague();
        return new Actor(colleague.person(), colleague.fullName(), clerk.agency(), clerk.roles(), clerk.units());
    }

    private List<String> acts(OutgoingId id) {
        return reading.see(office.clerk(), id).path().stream()
                .map(line -> line.act() + " " + line.who())
                .toList();
    }

    private UUID journalled(OutgoingId id) {
        return jdbc.sql("SELECT person FROM audit.entry WHERE action = 'documents.act.issued' AND subject = :subject")
                .param("subject", id.ref().subject())
                .query(UUID.class)
                .single();
    }

    @Test
    void oneThatCannotBeSealedDoesNotKeepTheNextFromItsSeal() throws IOException {
        OutgoingId sick = desk.signed(office, recipient);
        OutgoingId well = desk.signed(office, recipient);
        issuing.number(office.clerk(), sick, IssueOrder.PLAIN);
        issuing.number(office.clerk(), well, IssueOrder.PLAIN);
        Path signed = files.localCopy(reading.see(office.clerk(), sick)
                        .document()
                        .requiredSignature()
                        .sha256())
                .orElseThrow();
        Path aside = Files.move(signed, signed.resolveSibling(signed.getFileName() + ".aside"));

        assertThatThrownBy(() -> issuing.recover(Duration.ZERO.minusSeconds(1), 1))
                .isInstanceOf(RuntimeException.class);

        assertThat(reading.see(office.clerk(), well).document().state()).isEqualTo(OutgoingState.ISSUED);
        assertThat(reading.see(office.clerk(), sick).document().state()).isEqualTo(OutgoingState.NUMBERED);
        Files.move(aside, signed);
        issuing.recover(Duration.ZERO.minusSeconds(1), 1);
        assertThat(reading.see(office.clerk(), sick).document().state()).isEqualTo(OutgoingState.ISSUED);
    }

    @Test
    void whatIsNotAsTheLeaderSignedItIsNotIssuedAndTheClerkIsToldWhy() {
        OutgoingId id = desk.signed(office, recipient);
        replaceSigned(
                id,
                pdf -> new String(pdf, StandardCharsets.ISO_8859_1)
                        .replaceFirst("^%PDF-1\\.\\d", "%PDF-1.3")
                        .getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> issuing.issue(office.clerk(), id))
                .isInstanceOfSatisfying(SignaturesException.class, refusal -> {
                    assertThat(refusal.kind()).isEqualTo(SignaturesException.Kind.CONFLICT);
                    assertThat(refusal.key()).isEqualTo("signing.change.content");
                });

        assertThat(reading.see(office.clerk(), id).document().state()).isEqualTo(OutgoingState.NUMBERED);
        assertThat(reading.see(office.clerk(), id).deliveries()).isEmpty();
        assertThat(reading.see(office.clerk(), id).document().issued()).isNull();
        keepFromTheRecoveringJob(id);
    }

    /** It would meet this one in the other tests, too. */
    private void keepFromTheRecoveringJob(OutgoingId id) {
        jdbc.sql("UPDATE documents.outgoing SET numbered_at = now() + interval '50 years' WHERE id = :id")
                .param("id", id.value())
                .update();
    }

    private void replaceSigned(OutgoingId id, UnaryOperator<byte[]> forger) {
        Sha256 signed =
                reading.see(office.clerk(), id).document().requiredSignature().sha256();
        byte[] forged = forger.apply(files.read(signed, 1 << 24));
        assertThat(jdbc.sql("UPDATE documents.outgoing SET signed_sha256 = :forged WHERE id = :id")
                        .param(
                                "forged",
                                files.store(new ByteArrayInputStream(forged), forged.length)
                                        .sha256()
                                        .value())
                        .param("id", id.value())
                        .update())
                .isOne();
    }

    @Test
    void manyThreadsLeaveARegisterWithoutGapOrDuplicate() throws Exception {
        List<OutgoingId> ids = IntStream.range(0, 64)
                .mapToObj(i -> desk.signed(office, recipient))
                .toList();
        List<Callable<Object>> numbering = new ArrayList<>();
        ids.forEach(id -> numbering.add(() -> issuing.number(office.clerk(), id, IssueOrder.PLAIN)
                .requiredNumber()
                .number()));

        List<Object> numbers = run(numbering);

        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 64).boxed().toList());
    }

    @Test
    void anIssuedDocumentNeverChangesNotEvenByHand() {
        OutgoingId id = desk.signed(office, recipient);
        issuing.issue(office.clerk(), id);

        for (String change :
                List.of("trich_yeu = 'khác'", "issued_sha256 = 'khác'", "number = 99", "state = 'DRAFT'")) {
            assertThatThrownBy(() -> jdbc.sql("UPDATE documents.outgoing SET " + change + " WHERE id = :id")
                            .param("id", id.value())
                            .update())
                    .isInstanceOf(DataAccessException.class);
        }
        assertThatThrownBy(() -> jdbc.sql("DELETE FROM documents.outgoing WHERE id = :id")
                        .param("id", id.value())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void onlyTheClerkIssuesAndOnlyTheNamedSignerSigns() {
        OutgoingId id = desk.signed(office, recipient);

        assertThatThrownBy(() -> issuing.issue(office.leader(), id))
                .isInstanceOfSatisfying(
                        DocumentsException.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
        assertThatThrownBy(() -> issuing.issue(recipient.clerk(), id))
                .isInstanceOfSatisfying(
                        DocumentsException.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }

    private int lastNumber() {
        return jdbc.sql("SELECT last_number FROM documents.register WHERE agency_id = :agency AND kind = 'OUTGOING'")
                .param("agency", office.agency().id().value())
                .query(Integer.class)
                .single();
    }

    private static List<Object> atOnce(int times, Callable<Object> work) throws Exception {
        return run(java.util.Collections.nCopies(times, work));
    }

    private static List<Object> run(List<? extends Callable<Object>> work) throws Exception {
        List<Object> outcomes = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(work.size())) {
            for (Future<Object> one : threads.invokeAll(work)) {
                outcomes.add(one.state() == Future.State.SUCCESS ? one.resultNow() : one.exceptionNow());
            }
        }
        return outcomes;
    }
}

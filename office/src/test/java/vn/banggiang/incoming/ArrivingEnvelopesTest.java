package vn.banggiang.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.AopTestUtils;
import vn.banggiang.PlatformTest;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.HistoryAct;
import vn.banggiang.documents.HistoryLine;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.documents.Papers;
import vn.banggiang.documents.delivery.Delivery;
import vn.banggiang.edxml.Business;
import vn.banggiang.edxml.BusinessType;
import vn.banggiang.edxml.DocumentId;
import vn.banggiang.edxml.Replacement;
import vn.banggiang.edxml.StaffInfo;
import vn.banggiang.edxml.StatusCode;
import vn.banggiang.edxml.UpdateInfo;
import vn.banggiang.exchange.Enclosure;
import vn.banggiang.exchange.EnvelopeArrived;
import vn.banggiang.exchange.EnvelopeDesk;
import vn.banggiang.exchange.EnvelopeId;
import vn.banggiang.exchange.Exchange;
import vn.banggiang.exchange.ExchangeException;
import vn.banggiang.exchange.MessageId;
import vn.banggiang.exchange.OutgoingMessage;
import vn.banggiang.identity.Actor;
import vn.banggiang.refusal.Refusal;
import vn.banggiang.storage.FileStore;
import vn.banggiang.storage.StoredFile;

@PlatformTest
class ArrivingEnvelopesTest {

    private static final Duration LONG = Duration.ofSeconds(120);

    private final ArrivingEnvelopes listener;
    private final IncomingDocuments documents;
    private final IncomingReading reading;
    private final IncomingList list;
    private final Forwarding forwarding;
    private final Exchange exchange;
    private final EnvelopeDesk envelopes;
    private final FileStore files;
    private final JdbcClient jdbc;
    private final Office sender;
    private final Office receiver;
    private final Office stranger;

    ArrivingEnvelopesTest(
            ArrivingEnvelopes listener,
            IncomingDocuments documents,
            IncomingReading reading,
            IncomingList list,
            Forwarding forwarding,
            Exchange exchange,
            EnvelopeDesk envelopes,
            FileStore files,
            JdbcClient jdbc,
            BeanFactory beans) {
        // Without the proxy: the second handling is over when the call returns.
        this.listener = AopTestUtils.getTargetObject(listener);
        this.documents = documents;
        this.reading = reading;
        this.list = list;
        this.forwarding = forwarding;
        this.exchange = exchange;
        this.envelopes = envelopes;
        this.files = files;
        this.jdbc = jdbc;
        Offices offices = new Offices(beans);
        this.sender = offices.open();
        this.receiver = offices.open();
        this.stranger = offices.open();
    }

    @Test
    void theSameEnvelopeHandledTwiceIsOneDocument() {
        IncomingId sent = registered();
        forwarding.forward(sender.clerk(), sent, List.of(receiver.agency().id()));
        IncomingId arrived = arrival();
        var origin = (Origin.Exchange)
                reading.see(receiver.clerk(), arrived).document().origin();

        listener.on(new EnvelopeArrived(origin.envelope(), receiver.agency().id()));

        assertThat(arrivals()).containsExactly(arrived);
    }

    @Test
    void whoMayReadADocumentReadsItsEnvelopeAndNobodyElse() throws IOException {
        IncomingId sent = registered();
        forwarding.forward(sender.clerk(), sent, List.of(receiver.agency().id()));
        IncomingId arrived = arrival();
        EnvelopeId received = ((Origin.Exchange)
                        reading.see(receiver.clerk(), arrived).document().origin())
                .envelope();

        envelopes.edxml(receiver.clerk(), received).close();
        unreadable(receiver.specialist(), received);
        unreadable(receiver.head(), received);
        documents.register(receiver.clerk(), arrived, Papers.facts("31"), false);
        var lead = new Assignee.ToPerson(receiver.specialist().person());
        documents.direct(receiver.leader(), arrived, Instruction.of("", lead, List.of(), 5));

        envelopes.edxml(receiver.specialist(), received).close();
        unreadable(receiver.head(), received);
        EnvelopeId forwarded =
                reading.see(sender.clerk(), sent).deliveries().getFirst().envelope();
        envelopes.edxml(sender.leader(), forwarded).close();
        unreadable(sender.specialist(), forwarded);
    }

    private void unreadable(Actor reader, EnvelopeId envelope) {
        assertThatThrownBy(() -> envelopes.edxml(reader, envelope)).isInstanceOf(ExchangeException.class);
    }

    @Test
    void aScanOfWhatCameByExchangeIsAskedAboutAlthoughItsPageSaysLess() {
        byte[] letter = Papers.letter();
        forwarding.forward(
                sender.clerk(), registered(letter), List.of(receiver.agency().id()));
        IncomingId arrived = Awaitility.await()
                .atMost(Duration.ofSeconds(120))
                .until(this::arrivals, ids -> !ids.isEmpty())
                .getFirst();
        IncomingDocument brought = reading.see(receiver.clerk(), arrived).document();
        documents.register(receiver.clerk(), arrived, brought.facts(), false);

        IncomingId scan = IncomingId.random();
        documents.upload(receiver.clerk(), scan, "quet.pdf", new ByteArrayInputStream(letter));

        assertThat(documents.duplicates(
                        receiver.clerk(),
                        scan,
                        reading.see(receiver.clerk(), scan).document().facts()))
                .extracting(Duplicate::id, Duplicate::likeness)
                .containsExactly(tuple(arrived, Duplicate.Likeness.FILE));
        assertThatThrownBy(() -> documents.register(receiver.clerk(), scan, Papers.facts("77"), false))
                .isInstanceOfSatisfying(
                        DocumentsException.class,
                        refused -> assertThat(refused.key()).isEqualTo("documents.duplicate"));
    }

    @Test
    void aStateSecretGoesBackToItsSenderAndNoDocumentComesOfIt() {
        IncomingId sent = registered();
        putIn(sent, Papers.stamped("TỐI MẬT"));

        forwarding.forward(sender.clerk(), sent, List.of(receiver.agency().id()));

        List<Delivery.Status> told =
                Awaitility.await().atMost(LONG).until(() -> statuses(sent), statuses -> statuses.size() == 2);
        assertThat(told).extracting(Delivery.Status::code).containsExactly(StatusCode.ARRIVED, StatusCode.REFUSED);
        assertThat(told.getLast().description()).contains("TỐI MẬT");
        EnvelopeId envelope = received();
        assertThat(journalled(envelope)).isEqualTo(1);

        listener.on(new EnvelopeArrived(envelope, receiver.agency().id()));

        assertThat(arrivals()).isEmpty();
        assertThat(reports()).as("01 and 02, once").isEqualTo(2);
        assertThat(journalled(envelope)).as("and one line").isEqualTo(1);
        unreadable(receiver.clerk(), envelope);
    }

    @Test
    void whatItsSenderTakesBackBeforeItIsRegisteredEnds() {
        IncomingId sent = registered();
        forwarding.forward(sender.clerk(), sent, List.of(receiver.agency().id()));
        IncomingId arrived = arrival();

        send(sender, revocation(sent));

        IncomingDocument recalled = awaitRecall(arrived);
        assertThat(recalled.state()).isEqualTo(IncomingState.RECALLED);
        assertThat(recalled.recall().by()).isEqualTo(sender.agency().name());
        assertThat(recalled.recall().reason()).isEqualTo("Ban hành nhầm");
        assertThat(acts(arrived)).containsExactly(HistoryAct.ARRIVED, HistoryAct.RECALLED_BY_SENDER);
        assertThatThrownBy(() -> documents.register(receiver.clerk(), arrived, Papers.facts("31"), true))
                .isInstanceOfSatisfying(
                        DocumentsException.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT));
        awaitStatuses(sender, StatusCode.CHANGE_AGREED, 1);

        listener.on(new EnvelopeArrived(lastReceived(), receiver.agency().id()));

        assertThat(acts(arrived)).containsExactly(HistoryAct.ARRIVED, HistoryAct.RECALLED_BY_SENDER);
    }

    @Test
    void whatItsSenderTakesBackLaterKeepsItsNumberAndBearsTheMark() {
        IncomingId sent = registered();
        forwarding.forward(sender.clerk(), sent, List.of(receiver.agency().id()));
        IncomingId arrived = arrival();
        documents.register(receiver.clerk(), arrived, Papers.facts("31"), false);

        send(sender, revocation(sent));

        assertThat(awaitRecall(arrived).state()).isEqualTo(IncomingState.REGISTERED);
        assertThat(list.page(receiver.clerk(), IncomingFilter.all()).lines())
                .singleElement()
                .satisfies(line -> assertThat(line.recalledAt()).isNotNull());
        assertThatThrownBy(() -> forwarding.forward(
                        receiver.clerk(), arrived, List.of(stranger.agency().id())))
                .isInstanceOfSatisfying(
                        DocumentsException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("documents.recalled"));
    }

    @Test
    void nobodyElseTakesADocumentBackOrUpdatesIt() {
        IncomingId sent = registered();
        forwarding.forward(sender.clerk(), sent, List.of(receiver.agency().id()));
        IncomingId arrived = arrival();

        int told = 0;
        for (Business change : List.of(
                revocation(sent),
                Business.update(id(sent), "Sửa", new UpdateInfo(true, false, List.of()), StaffInfo.NONE),
                Business.replace(id(sent), "Thay", List.of(new Replacement(id(sent), List.of())), StaffInfo.NONE))) {
            send(stranger, change);
            awaitStatuses(stranger, StatusCode.CHANGE_REFUSED, ++told);
            EnvelopeId envelope = lastReceived();

            listener.on(new EnvelopeArrived(envelope, receiver.agency().id()));

            assertThat(refusals(envelope)).as("%s: one line", change.type()).isEqualTo(1);
        }
        assertThat(reading.see(receiver.clerk(), arrived).document().recall()).isNull();
        assertThat(acts(arrived)).containsExactly(HistoryAct.ARRIVED);
        assertThat(arrivals()).containsExactly(arrived);
    }

    @Test
    void aRecallThatOvertakesItsDocumentWaitsForIt() {
        IncomingId sent = registered();
        send(stranger, revocation(sent));
        send(sender, revocation(sent));
        Awaitility.await().atMost(LONG).until(() -> waitingRecalls() == 2);

        forwarding.forward(sender.clerk(), sent, List.of(receiver.agency().id()));

        IncomingDocument document = awaitRecall(arrival());
        assertThat(document.state()).isEqualTo(IncomingState.RECALLED);
        assertThat(document.recall().by()).isEqualTo(sender.agency().name());
        awaitStatuses(sender, StatusCode.CHANGE_AGREED, 1);
    }

    private Business revocation(IncomingId sent) {
        return Business.revoke(id(sent), "Ban hành nhầm", StaffInfo.NONE);
    }

    private static DocumentId id(IncomingId sent) {
        return new DocumentId(sent.toString());
    }

    private void send(Office from, Business business) {
        IncomingDocument document = reading.see(
                        sender.clerk(),
                        new IncomingId(UUID.fromString(business.documentId().value())))
                .document();
        List<Enclosure> files =
                business.type() == BusinessType.REVOKE ? List.of() : ForwardedFacts.enclosures(document);
        exchange.send(new OutgoingMessage(
                MessageId.random(),
                from.agency().id(),
                List.of(receiver.agency().code()),
                ForwardedFacts.of(document),
                business,
                files));
    }

    private IncomingId arrival() {
        return Awaitility.await()
                .atMost(LONG)
                .until(this::arrivals, ids -> !ids.isEmpty())
                .getFirst();
    }

    private IncomingDocument awaitRecall(IncomingId arrived) {
        return Awaitility.await()
                .atMost(LONG)
                .until(() -> reading.see(receiver.clerk(), arrived).document(), document -> document.recall() != null);
    }

    private void awaitStatuses(Office office, StatusCode code, int count) {
        Awaitility.await()
                .atMost(LONG)
                .until(() -> jdbc.sql("SELECT count(*) = :count FROM exchange.incoming"
                                + " WHERE agency_id = :agency AND status_code = :code")
                        .param("count", count)
                        .param("agency", office.agency().id().value())
                        .param("code", code.name())
                        .query(Boolean.class)
                        .single());
    }

    private List<HistoryAct> acts(IncomingId arrived) {
        return reading.see(receiver.clerk(), arrived).path().stream()
                .map(HistoryLine::act)
                .toList();
    }

    private EnvelopeId lastReceived() {
        return new EnvelopeId(jdbc.sql("SELECT id FROM exchange.incoming WHERE agency_id = :agency AND kind <> 'STATUS'"
                        + " ORDER BY arrived_at DESC LIMIT 1")
                .param("agency", receiver.agency().id().value())
                .query(UUID.class)
                .single());
    }

    private long waitingRecalls() {
        return jdbc.sql("SELECT count(*) FROM documents.recall WHERE agency_id = :agency")
                .param("agency", receiver.agency().id().value())
                .query(Long.class)
                .single();
    }

    private long refusals(EnvelopeId envelope) {
        return jdbc.sql("SELECT count(*) FROM audit.entry WHERE action = 'documents.act.change-refused'"
                        + " AND subject = :envelope")
                .param("envelope", "envelope:" + envelope)
                .query(Long.class)
                .single();
    }

    private IncomingId registered() {
        return registered(Papers.letter());
    }

    private IncomingId registered(byte[] letter) {
        IncomingId sent = IncomingId.random();
        documents.upload(sender.clerk(), sent, "cong-van.pdf", new ByteArrayInputStream(letter));
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
        return reading.see(sender.clerk(), sent).deliveries().getFirst().statuses();
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

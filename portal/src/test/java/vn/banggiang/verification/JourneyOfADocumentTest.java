package vn.banggiang.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import vn.banggiang.PlatformTest;
import vn.banggiang.documents.HistoryAct;
import vn.banggiang.documents.HistoryLine;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.documents.Papers;
import vn.banggiang.documents.VerificationCode;
import vn.banggiang.documents.delivery.Delivery;
import vn.banggiang.incoming.Forwarding;
import vn.banggiang.incoming.IncomingDocument;
import vn.banggiang.incoming.IncomingDocuments;
import vn.banggiang.incoming.IncomingFilter;
import vn.banggiang.incoming.IncomingLine;
import vn.banggiang.incoming.IncomingList;
import vn.banggiang.incoming.IncomingReading;
import vn.banggiang.incoming.IncomingState;
import vn.banggiang.outgoing.Desk;
import vn.banggiang.outgoing.Drafting;
import vn.banggiang.outgoing.Issuing;
import vn.banggiang.outgoing.OutgoingDocument;
import vn.banggiang.outgoing.OutgoingReading;
import vn.banggiang.records.HoSo;
import vn.banggiang.records.Records;
import vn.banggiang.signatures.Verdict;
import vn.banggiang.storage.FileStore;

@PlatformTest
class JourneyOfADocumentTest {

    private static final Duration LONG = Duration.ofSeconds(120);

    private final IncomingDocuments incoming;
    private final IncomingReading reading;
    private final IncomingList list;
    private final Forwarding forwarding;
    private final Issuing issuing;
    private final OutgoingReading outgoing;
    private final Verifications verifications;
    private final Records records;
    private final FileStore files;
    private final Desk desk;
    private final Office asking;
    private final Office answering;

    JourneyOfADocumentTest(
            IncomingDocuments incoming,
            IncomingReading reading,
            IncomingList list,
            Forwarding forwarding,
            Issuing issuing,
            OutgoingReading outgoing,
            Verifications verifications,
            Records records,
            FileStore files,
            BeanFactory beans) {
        this.incoming = incoming;
        this.reading = reading;
        this.list = list;
        this.forwarding = forwarding;
        this.issuing = issuing;
        this.outgoing = outgoing;
        this.verifications = verifications;
        this.records = records;
        this.files = files;
        this.desk = new Desk(beans);
        Offices offices = new Offices(beans);
        this.asking = offices.open();
        this.answering = offices.open();
    }

    @Test
    void aDocumentTravelsAndItsAnswerComesBack() {
        IncomingId sent = desk.registered(asking, "15");
        forwarding.forward(asking.clerk(), sent, List.of(answering.agency().id()));

        IncomingId question = arrival(answering);
        incoming.register(
                answering.clerk(),
                question,
                reading.see(answering.clerk(), question).document().facts(),
                false);
        desk.takeUp(answering, question);
        OutgoingId answer = desk.signed(
                answering,
                asking,
                Drafting.reply(
                        Papers.answer(asking.agency().id(), answering.leader().person()), question));
        OutgoingDocument issued = issuing.issue(answering.clerk(), answer);

        assertThat(issued.printedCode()).isEqualTo("01/SGĐ-VP");
        theAnswerIsAuthentic(issued);
        theQuestionIsCompleted(question, answer);
        theAskingSideSeesEveryStep(sent);
        bothLieInOneRecord(question, answer);
        assertThat(outgoing.see(answering.specialist(), answer).path())
                .extracting(HistoryLine::act)
                .containsExactly(
                        HistoryAct.DRAFTED,
                        HistoryAct.SUBMITTED,
                        HistoryAct.APPROVED,
                        HistoryAct.SIGNED,
                        HistoryAct.NUMBERED,
                        HistoryAct.ISSUED);
    }

    private void theAnswerIsAuthentic(OutgoingDocument issued) {
        IncomingId received = arrival(asking);
        IncomingDocument document = reading.see(asking.clerk(), received).document();
        assertThat(document.facts().number()).isEqualTo("01");
        assertThat(document.mainFile().sha256()).isEqualTo(issued.issued().sha256());
        assertThat(reading.see(asking.clerk(), received).verdict().overall()).isEqualTo(Verdict.Overall.VALID);
        Asker anyone = new Asker("192.0.2.1", false);
        VerificationCode typed = VerificationCode.typed(issued.code().printed().toLowerCase(Locale.ROOT));
        assertThat(verifications.ofCode(anyone, typed).code()).isEqualTo("01/SGĐ-VP");
        byte[] file = files.read(issued.issued().sha256(), 50_000_000);
        Comparison same = verifications.ofFile(anyone, typed, new ByteArrayInputStream(file));
        Comparison other =
                verifications.ofFile(anyone, typed, new ByteArrayInputStream(Arrays.copyOf(file, file.length + 1)));
        assertThat(same.same()).isTrue();
        assertThat(same.verdict().overall()).isEqualTo(Verdict.Overall.VALID);
        assertThat(other.same()).isFalse();
    }

    private void theQuestionIsCompleted(IncomingId question, OutgoingId answer) {
        IncomingDocument document =
                reading.see(answering.specialist(), question).document();
        assertThat(document.state()).isEqualTo(IncomingState.COMPLETED);
        assertThat(document.handling().reply()).isEqualTo(answer);
    }

    private void theAskingSideSeesEveryStep(IncomingId sent) {
        Awaitility.await()
                .atMost(LONG)
                .untilAsserted(() -> assertThat(
                                reading.see(asking.clerk(), sent).deliveries())
                        .singleElement()
                        .extracting(Delivery::statuses)
                        .satisfies(statuses -> assertThat(statuses)
                                .extracting(status -> status.code().code())
                                .containsExactlyInAnyOrder("01", "03", "04", "05", "06")));
    }

    private void bothLieInOneRecord(IncomingId question, OutgoingId answer) {
        Awaitility.await()
                .atMost(LONG)
                .untilAsserted(() -> assertThat(records.with(answering.specialist(), question.ref()))
                        .singleElement()
                        .satisfies(record -> assertThat(record.documents())
                                .extracting(HoSo.Filed::document)
                                .containsExactly(question.ref(), answer.ref())));
    }

    private IncomingId arrival(Office office) {
        var waiting = new IncomingFilter(Set.of(IncomingState.ARRIVED), "", "", IncomingFilter.Order.NEWEST, 0);
        return Awaitility.await()
                .atMost(LONG)
                .until(() -> list.page(office.clerk(), waiting).lines(), lines -> !lines.isEmpty())
                .stream()
                .map(IncomingLine::id)
                .findFirst()
                .orElseThrow();
    }
}

package vn.banggiang.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import vn.banggiang.PlatformTest;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.documents.TrichYeu;
import vn.banggiang.documents.Urgency;
import vn.banggiang.identity.Actor;
import vn.banggiang.layout.DocumentType;
import vn.banggiang.shell.WorkItem;
import vn.banggiang.shell.WorkMark;

/** What waits says why it came back and how urgent it is, and the list says whose it is. */
@PlatformTest
class OutgoingWorkTest {

    private static final String WHY = "Bổ sung số liệu quý III";

    private final OutgoingDocuments documents;
    private final OutgoingReading reading;
    private final OutgoingList list;
    private final OutgoingWork work;
    private final OutgoingTurns turns;
    private final Office office;
    private final Office recipient;

    OutgoingWorkTest(
            OutgoingDocuments documents,
            OutgoingReading reading,
            OutgoingList list,
            OutgoingWork work,
            OutgoingTurns turns,
            BeanFactory beans) {
        this.documents = documents;
        this.reading = reading;
        this.list = list;
        this.work = work;
        this.turns = turns;
        Offices offices = new Offices(beans);
        this.office = offices.open();
        this.recipient = offices.open();
    }

    @Test
    void aReturnedDraftSaysWhyInListWorkAndWhereOneWrites() {
        OutgoingId id = draft(Urgency.NORMAL);
        documents.submit(office.specialist(), id);
        documents.returnForRework(office.head(), id, "Lần đầu");
        documents.submit(office.specialist(), id);
        documents.returnForRework(office.head(), id, WHY);

        assertThat(lines(OutgoingFilter.Order.NEWEST)).singleElement().satisfies(line -> {
            assertThat(line.returned()).isEqualTo(WHY);
            assertThat(line.drafter()).isEqualTo(office.specialist().fullName());
            assertThat(line.unit()).isEqualTo("Văn phòng");
        });
        assertThat(waiting(office.specialist())).singleElement().satisfies(item -> {
            assertThat(item.detail()).isEqualTo(WHY);
            assertThat(item.marks()).extracting(WorkMark::key).containsExactly("outgoing.state.returned");
        });
        assertThat(reading.see(office.specialist(), id).returned()).hasValueSatisfying(line -> {
            assertThat(line.words()).isEqualTo(WHY);
            assertThat(line.who()).isEqualTo(office.head().fullName());
        });
        documents.submit(office.specialist(), id);
        assertThat(reading.see(office.specialist(), id).returned()).isEmpty();
        assertThat(lines(OutgoingFilter.Order.NEWEST).getFirst().returned()).isEmpty();
    }

    @Test
    void whatIsUrgentIsMarkedAndStandsFirst() {
        OutgoingId usual = draft(Urgency.NORMAL);
        OutgoingId express = draft(Urgency.EXPRESS);
        OutgoingId urgent = draft(Urgency.URGENT);

        assertThat(lines(OutgoingFilter.Order.URGENCY))
                .extracting(OutgoingLine::id)
                .containsExactly(express, urgent, usual);
        assertThat(waiting(office.specialist()))
                .extracting(WorkItem::href)
                .containsExactly("/outgoing/" + express, "/outgoing/" + urgent, "/outgoing/" + usual);
        assertThat(waiting(office.specialist()).getFirst().marks())
                .extracting(WorkMark::key)
                .containsExactly("documents.urgency.express");
    }

    @Test
    void theNextDocumentIsTheMostUrgentThatWaitsForTheSame() {
        OutgoingId usual = draft(Urgency.NORMAL);
        OutgoingId urgent = draft(Urgency.URGENT);

        assertThat(turns.next(office.specialist(), OutgoingCall.WRITE)).contains(urgent);
        documents.submit(office.specialist(), urgent);
        assertThat(turns.next(office.specialist(), OutgoingCall.WRITE)).contains(usual);
        assertThat(turns.next(office.head(), OutgoingCall.REVIEW)).contains(urgent);
        assertThat(turns.next(office.clerk(), OutgoingCall.ISSUE)).isEmpty();
    }

    private List<WorkItem> waiting(Actor actor) {
        return work.waitingFor(actor).lines();
    }

    private List<OutgoingLine> lines(OutgoingFilter.Order order) {
        return list.page(office.specialist(), new OutgoingFilter(Set.of(), "", order, 0))
                .lines();
    }

    private OutgoingId draft(Urgency urgency) {
        OutgoingId id = OutgoingId.random();
        documents.draft(
                office.specialist(),
                id,
                Drafting.of(new DraftContent(
                        DocumentType.CONG_VAN,
                        new TrichYeu("thử"),
                        List.of(recipient.agency().id()),
                        List.of(),
                        List.of(),
                        "Nội dung.",
                        office.leader().person(),
                        urgency)));
        return id;
    }
}

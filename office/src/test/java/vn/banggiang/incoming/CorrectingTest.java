package vn.banggiang.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import vn.banggiang.PlatformTest;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalLine;
import vn.banggiang.documents.HistoryAct;
import vn.banggiang.documents.HistoryLine;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.documents.Papers;
import vn.banggiang.documents.ReadFacts;
import vn.banggiang.identity.Actor;
import vn.banggiang.outgoing.Desk;
import vn.banggiang.refusal.Refusal;

@PlatformTest
class CorrectingTest {

    private final IncomingDocuments documents;
    private final Correcting correcting;
    private final IncomingReading reading;
    private final IncomingList list;
    private final IncomingWork work;
    private final Journal journal;
    private final Desk desk;
    private final Office office;

    CorrectingTest(
            IncomingDocuments documents,
            Correcting correcting,
            IncomingReading reading,
            IncomingList list,
            IncomingWork work,
            Journal journal,
            BeanFactory beans) {
        this.documents = documents;
        this.correcting = correcting;
        this.reading = reading;
        this.list = list;
        this.work = work;
        this.journal = journal;
        this.desk = new Desk(beans);
        this.office = new Offices(beans).open();
    }

    @Test
    void aCorrectedFactKeepsWhatStoodThereBefore() {
        IncomingId id = desk.registered(office, "81");
        Registration line = document(id).registration();

        correcting.correct(office.clerk(), id, about("Về việc kiểm tra hồ chứa"), false, "Gõ nhầm");

        assertThat(document(id).facts().trichYeu()).isEqualTo("Về việc kiểm tra hồ chứa");
        assertThat(document(id).registration()).isEqualTo(line);
        assertThat(found("kiem tra ho chua")).containsExactly(id);
        HistoryLine said = path(id).getLast();
        assertThat(said.act()).isEqualTo(HistoryAct.CORRECTED);
        assertThat(said.words())
                .isEqualTo("Gõ nhầm · Trích yếu: “Về việc cử cán bộ tham gia tập huấn” → “Về việc kiểm tra hồ chứa”");
        JournalLine entry = journal.of(id.ref().subject()).stream()
                .filter(one -> one.entry().action().equals(HistoryAct.CORRECTED.key()))
                .findFirst()
                .orElseThrow();
        assertThat(entry.entry().details())
                .containsEntry("trichYeu.before", "Về việc cử cán bộ tham gia tập huấn")
                .containsEntry("trichYeu.after", "Về việc kiểm tra hồ chứa");

        // Words that are not on its page: once that was read, it is found by it.
        correcting.correct(office.clerk(), id, about("Về việc kiểm tra cầu treo"), false, "Nhầm lần nữa");
        assertThat(found("kiem tra ho chua")).isEmpty();
    }

    @Test
    void theSameCorrectionTwiceIsOne() {
        IncomingId id = desk.registered(office, "82");

        correcting.correct(office.clerk(), id, about("Về việc kiểm tra hồ chứa"), true, "");
        correcting.correct(office.clerk(), id, about("Về việc kiểm tra hồ chứa"), true, "");

        assertThat(path(id).stream().map(HistoryLine::act)).containsOnlyOnce(HistoryAct.CORRECTED);
    }

    @Test
    void aCorrectionThatMakesItTheSameAsAnotherIsAskedAbout() {
        desk.registered(office, "83");
        IncomingId id = desk.registered(office, "84");

        refused(
                Refusal.Kind.CONFLICT,
                "documents.duplicate",
                () -> correcting.correct(office.clerk(), id, Papers.facts("83"), false, ""));
        correcting.correct(office.clerk(), id, Papers.facts("83"), true, "");

        assertThat(document(id).facts().number()).isEqualTo("83");
    }

    @Test
    void aFileDroppedByMistakeIsSetAsideWithoutANumberAndFetchedBack() {
        IncomingId id = IncomingId.random();
        documents.upload(office.clerk(), id, "nham.pdf", new ByteArrayInputStream(Papers.letter()));

        correcting.discard(office.clerk(), id, "Kéo nhầm tệp");

        assertThat(document(id).state()).isEqualTo(IncomingState.DISCARDED);
        assertThat(document(id).reason()).isEqualTo("Kéo nhầm tệp");
        assertThat(work.waitingFor(office.clerk()).lines()).isEmpty();
        refused(
                Refusal.Kind.CONFLICT,
                "documents.wrong-state",
                () -> documents.register(office.clerk(), id, Papers.facts("85"), false));

        correcting.restore(office.clerk(), id);

        assertThat(documents
                        .register(office.clerk(), id, Papers.facts("85"), false)
                        .number())
                .isEqualTo(1);
        refused(
                Refusal.Kind.CONFLICT,
                "documents.wrong-state",
                () -> correcting.discard(office.clerk(), id, "Muộn rồi"));
    }

    @Test
    void aCancelledLineKeepsItsNumberAndWhoHadTheWorkIsTold() {
        IncomingId id = desk.registered(office, "86");
        desk.takeUp(office, id);

        correcting.cancel(office.clerk(), id, "Vào sổ hai lần");

        assertThat(document(id).state()).isEqualTo(IncomingState.CANCELLED);
        assertThat(document(id).registration().soDen().number()).isEqualTo(1);
        assertThat(path(id).getLast().words()).isEqualTo("Vào sổ hai lần");
        assertThat(work.waitingFor(office.specialist()).lines())
                .extracting("href", "primary")
                .containsExactly(tuple("/incoming/" + id, false));
        assertThat(registered("86")).isEqualTo(2);
        refused(
                Refusal.Kind.CONFLICT,
                "documents.wrong-state",
                () -> correcting.correct(office.clerk(), id, Papers.facts("87"), false, ""));
    }

    @Test
    void onlyTheAgencysClerkPutsMistakesRight() {
        IncomingId id = desk.registered(office, "88");

        List.of(office.leader(), office.head())
                .forEach(other -> refused(other, () -> correcting.correct(other, id, Papers.facts("89"), false, "")));
        refused(office.leader(), () -> correcting.cancel(office.leader(), id, "Vì sao"));
    }

    private void refused(Actor other, ThrowingCallable act) {
        boolean sees = list.page(other, IncomingFilter.all()).total() > 0;
        refused(
                sees ? Refusal.Kind.FORBIDDEN : Refusal.Kind.NOT_FOUND,
                sees ? "documents.only-clerk" : "documents.not-found",
                act);
    }

    /** Without asking whether it is there: the cancelled line is not. */
    private int registered(String number) {
        IncomingId id = IncomingId.random();
        documents.upload(office.clerk(), id, "cong-van.pdf", new ByteArrayInputStream(Papers.letter()));
        return documents
                .register(office.clerk(), id, Papers.facts(number), false)
                .number();
    }

    private List<IncomingId> found(String words) {
        return list
                .page(office.clerk(), new IncomingFilter(Set.of(), words, "", IncomingFilter.Order.NEWEST, 0))
                .lines()
                .stream()
                .map(IncomingLine::id)
                .toList();
    }

    private IncomingDocument document(IncomingId id) {
        return reading.see(office.clerk(), id).document();
    }

    private List<HistoryLine> path(IncomingId id) {
        return reading.see(office.clerk(), id).path();
    }

    private static ReadFacts about(String trichYeu) {
        ReadFacts form = Papers.facts("81");
        return new ReadFacts(
                null,
                form.issuer(),
                form.number(),
                form.notation(),
                form.place(),
                form.date(),
                form.type(),
                trichYeu,
                form.signer(),
                form.position(),
                form.authority(),
                form.recipients(),
                form.urgency());
    }

    private static void refused(Refusal.Kind kind, String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(kind);
            assertThat(refusal.key()).isEqualTo(key);
        });
    }
}

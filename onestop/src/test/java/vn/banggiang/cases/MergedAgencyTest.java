package vn.banggiang.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.PlatformTest;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.cases.facts.Case;
import vn.banggiang.cases.facts.CaseState;
import vn.banggiang.cases.facts.Reply;
import vn.banggiang.cases.facts.SheetForm;
import vn.banggiang.cases.facts.TrackingKey;
import vn.banggiang.directory.Appointment;
import vn.banggiang.directory.Gift;
import vn.banggiang.directory.Personnel;
import vn.banggiang.directory.ProvinceAgencies;
import vn.banggiang.directory.Role;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.identity.Actor;
import vn.banggiang.layout.DocumentType;
import vn.banggiang.outgoing.Desk;
import vn.banggiang.outgoing.IssueOrder;
import vn.banggiang.outgoing.Issuing;
import vn.banggiang.outgoing.OutgoingDocuments;
import vn.banggiang.workflows.steps.Outcome;
import vn.banggiang.workflows.steps.StepKey;
import vn.banggiang.workflows.steps.Way;

/** An agency ends while cases are open in it: whoever took over sees, moves, prints and finishes them. */
@PlatformTest
class MergedAgencyTest {

    private final CaseMoves moves;
    private final CaseReading reading;
    private final CaseWork work;
    private final CaseList list;
    private final CaseResults results;
    private final CaseSheets sheets;
    private final CaseTracking tracking;
    private final Opinions opinions;
    private final OpinionWork asked;
    private final OutgoingDocuments outgoing;
    private final Issuing issuing;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final BeanFactory beans;

    private OneStopShop shop;
    private Office successor;
    private Actor counter;

    MergedAgencyTest(
            CaseMoves moves,
            CaseReading reading,
            CaseWork work,
            CaseList list,
            CaseResults results,
            CaseSheets sheets,
            CaseTracking tracking,
            Opinions opinions,
            OpinionWork asked,
            OutgoingDocuments outgoing,
            Issuing issuing,
            JdbcClient jdbc,
            Clock clock,
            BeanFactory beans) {
        this.moves = moves;
        this.reading = reading;
        this.work = work;
        this.list = list;
        this.results = results;
        this.sheets = sheets;
        this.tracking = tracking;
        this.opinions = opinions;
        this.asked = asked;
        this.outgoing = outgoing;
        this.issuing = issuing;
        this.jdbc = jdbc;
        this.clock = clock;
        this.beans = beans;
    }

    @BeforeEach
    void twoAgencies() {
        shop = OneStopShop.open(beans);
        successor = new Offices(beans).open();
        var post = new Appointment(
                successor.agency().id(),
                null,
                Role.ONE_STOP_OFFICER,
                "Cán bộ một cửa",
                false,
                VietnamTime.today(clock),
                null);
        beans.getBean(Personnel.class).appoint(successor.clerk().person(), post, Gift.OF_THE_OPERATOR);
        counter = OneStopShop.holding(successor.clerk(), Role.ONE_STOP_OFFICER);
    }

    @Test
    void whatWasOpenIsFinishedWhereItEnded() throws IOException {
        Case taken = shop.accepted();
        moves.takeUp(shop.office().specialist(), taken.id());
        TrackingKey key = reading.key(shop.officer(), taken.id());

        merges(shop.office(), successor);

        Actor specialist = successor.specialist();
        assertThat(list.page(specialist, new CaseFilter(Set.of(), taken.code().value(), 0))
                        .lines())
                .hasSize(1);
        // What somebody of the ended agency took up is in the pool of the role.
        assertThat(work.waitingFor(specialist).lines()).hasSize(1);
        var document = OutgoingId.random();
        results.draft(specialist, taken.id(), document, words());
        Case deciding = moves.move(specialist, taken.id(), taken.revision(), OneStopShop.on("ky-ban-hanh"));
        issue(document);
        await().until(() -> reading.see(counter, taken.id()).one().state() == CaseState.DECIDED);
        moves.move(counter, taken.id(), deciding.revision() + 1, MoveOrder.on(new Way(Outcome.FINISH, null)));

        assertThat(reading.see(counter, taken.id()).one().state()).isEqualTo(CaseState.RETURNED);
        assertThat(tracking.by(key).orElseThrow().one().code()).isEqualTo(taken.code());
        assertThat(tracking.by(taken.code(), key.secret())).isPresent();
        assertThat(printed(taken, SheetForm.RECEIPT)).contains(taken.code().value(), key.secret());
        // The step that the case left by itself names who signed.
        assertThat(printed(taken, SheetForm.CONTROL_SLIP))
                .contains(successor.leader().fullName().replace(" ", ""));
    }

    @Test
    void whatWasAskedOfAnAgencyThatEndedIsAnsweredByItsSuccessor() {
        Office other = new Offices(beans).open();
        Case one = shop.accepted();
        jdbc.sql("""
                        INSERT INTO cases.consultation (dossier_id, ordinal, passage, agency_id, role, question, asked_at, due)
                        VALUES (?, 1, 2, ?, 'SPECIALIST', 'Có phù hợp không?', now(), now())
                        """).params(one.id().value(), other.agency().id().value()).update();
        merges(other, successor);

        assertThat(asked.waitingFor(successor.specialist()).lines()).hasSize(1);
        opinions.answer(successor.specialist(), one.id(), 1, OpinionAnswer.of(Reply.AGREES, ""));

        assertThat(asked.waitingFor(successor.specialist()).lines()).isEmpty();
    }

    @Test
    void whatTheSuccessorAsksForStandsUnderItsOwnName() throws IOException {
        Case one = shop.accepted();
        merges(shop.office(), successor);
        moves.move(
                successor.specialist(),
                one.id(),
                one.revision(),
                new MoveOrder(new Way(Outcome.ASK_COMPLETION, new StepKey("tham-dinh")), "Thiếu bản vẽ", null));

        assertThat(printed(one, SheetForm.COMPLETION))
                .contains("Thiếubảnvẽ")
                .containsIgnoringCase(successor.agency().name().replace(" ", ""));
        moves.complete(counter, one.id());
        assertThatThrownBy(() -> moves.complete(shop.officer(), one.id())).isNotNull();
    }

    private void merges(Office ended, Office into) {
        jdbc.sql(
                        "UPDATE directory.appointment SET valid = daterange(LEAST(lower(valid), CURRENT_DATE - 2), CURRENT_DATE - 1) WHERE agency_id = ?")
                .param(ended.agency().id().value())
                .update();
        beans.getBean(ProvinceAgencies.class)
                .close(ended.agency().id(), List.of(into.agency().id()));
    }

    private ResultWords words() {
        return new ResultWords(
                DocumentType.THONG_BAO,
                "Kết quả giải quyết hồ sơ giả định",
                "Xác nhận nội dung giả định.",
                successor.leader().person());
    }

    private void issue(OutgoingId id) {
        outgoing.submit(successor.specialist(), id);
        outgoing.approve(successor.head(), id, "");
        new Desk(beans).sign(successor.leader(), id);
        issuing.issue(successor.clerk(), id, IssueOrder.PLAIN);
    }

    private String printed(Case one, SheetForm form) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(sheets.print(counter, one.id(), form))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", "");
        }
    }
}

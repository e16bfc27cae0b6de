package vn.banggiang.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.PlatformTest;
import vn.banggiang.calendar.OpeningHours;
import vn.banggiang.calendar.WorkingTime;
import vn.banggiang.cases.facts.Case;
import vn.banggiang.cases.facts.CaseAct;
import vn.banggiang.cases.facts.CaseEvent;
import vn.banggiang.cases.facts.CaseState;
import vn.banggiang.cases.facts.Consultation;
import vn.banggiang.cases.facts.Reply;
import vn.banggiang.cases.facts.SheetForm;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.identity.Actor;
import vn.banggiang.refusal.Refusal;
import vn.banggiang.workflows.WorkflowModels;
import vn.banggiang.workflows.steps.Step;
import vn.banggiang.workflows.steps.StepKind;
import vn.banggiang.workflows.steps.Workflow;

/** Other agencies are asked about a case; each answers in its own time. */
@PlatformTest
class OpinionStoryTest {

    private static final String NEXT = "tong-hop";

    private final CaseMoves moves;
    private final CaseReading reading;
    private final CaseWork work;
    private final CaseTracking tracking;
    private final CaseSheets sheets;
    private final Opinions consultations;
    private final OpinionReading asked;
    private final OpinionWork waiting;
    private final WorkflowModels models;
    private final WorkingTime time;
    private final JdbcClient jdbc;
    private final BeanFactory beans;

    private OneStopShop shop;
    private List<Office> others;

    OpinionStoryTest(
            CaseMoves moves,
            CaseReading reading,
            CaseWork work,
            CaseTracking tracking,
            CaseSheets sheets,
            Opinions consultations,
            OpinionReading asked,
            OpinionWork waiting,
            WorkflowModels models,
            WorkingTime time,
            JdbcClient jdbc,
            BeanFactory beans) {
        this.moves = moves;
        this.reading = reading;
        this.work = work;
        this.tracking = tracking;
        this.sheets = sheets;
        this.consultations = consultations;
        this.asked = asked;
        this.waiting = waiting;
        this.models = models;
        this.time = time;
        this.jdbc = jdbc;
        this.beans = beans;
    }

    @BeforeEach
    void fourOtherAgencies() {
        Offices offices = new Offices(beans);
        others = Stream.generate(offices::open).limit(4).toList();
        shop = OneStopShop.open(beans, workflow());
    }

    @Test
    void fourAnswerSideBySideAndTheCaseGoesOnWithTheLast() throws Exception {
        Case one = consulting();
        ask(one, 450, others);
        assertThat(opinions(one)).hasSize(4).allMatch(Consultation::isOpen);
        assertRefused("cases.answers-missing", () -> move(one));

        try (ExecutorService many = Executors.newFixedThreadPool(4)) {
            List<Callable<Void>> answers = IntStream.range(0, 4)
                    .<Callable<Void>>mapToObj(i -> () -> {
                        answer(others.get(i).specialist(), one, Reply.AGREES, "Ý kiến " + i);
                        return null;
                    })
                    .toList();
            for (Future<Void> answered : many.invokeAll(answers)) {
                answered.get();
            }
        }

        assertThat(opinions(one))
                .extracting(opinion -> Objects.requireNonNull(opinion.closing()).words())
                .containsExactly("Ý kiến 0", "Ý kiến 1", "Ý kiến 2", "Ý kiến 3");
        assertThat(acts(one)).filteredOn(act -> act == CaseAct.AGENCY_ANSWERED).hasSize(4);
        assertThat(move(one).step().value()).isEqualTo(NEXT);
    }

    @Test
    void eachHasItsOwnClockAndSeesTheQuestionOnItsDeskAlone() {
        Case one = consulting();
        ask(one, 90, others.subList(0, 2));
        Consultation first = opinions(one).getFirst();
        assertThat(first.due()).isEqualTo(time.plus(first.askedAt(), 90, OpeningHours.USUAL));
        Actor specialist = others.getFirst().specialist();

        assertThat(waiting.waitingFor(specialist).lines())
                .extracting(line -> line.href())
                .containsExactly("/cases/consultations/" + one.id() + "/1");
        AskedCase seen = asked.see(specialist, one.id(), 1);
        assertThat(seen.maskedName()).isEqualTo("N*** T*** L*** Thơ");
        assertThat(seen.papers()).hasSize(1);
        assertThat(seen.answers()).isTrue();
        // As much as belongs to the question, and nothing more.
        assertRefused("cases.not-found", () -> reading.see(specialist, one.id()));
        assertRefused("cases.not-found", () -> reading.applicant(specialist, one.id()));
        assertRefused("cases.not-found", () -> asked.see(specialist, one.id(), 2));
        assertRefused("cases.not-found", () -> asked.see(others.getLast().specialist(), one.id(), 1));
        assertRefused("cases.not-found", () -> answer(others.getLast().specialist(), one, 1, Reply.AGREES, ""));
        assertRefused("cases.not-your-turn", () -> answer(others.getFirst().clerk(), one, 1, Reply.AGREES, ""));

        answer(specialist, one, Reply.NOT_CONCERNED, "");

        assertThat(waiting.waitingFor(specialist).lines()).isEmpty();
        assertThat(asked.see(specialist, one.id(), 1).papers()).isEmpty();
        assertThat(asked.page(specialist, 0).lines()).hasSize(1);
        assertThat(asked.page(others.getLast().specialist(), 0).lines()).isEmpty();
    }

    @Test
    void twiceIsOnceAndWhatWasAnsweredStays() {
        Case one = consulting();
        ask(one, 450, others.subList(0, 1));
        ask(one, 450, others.subList(0, 1));
        Office other = others.getFirst();
        answer(other.specialist(), one, Reply.DISAGREES, "Trùng quy hoạch");
        answer(other.specialist(), one, Reply.DISAGREES, "Trùng quy hoạch");

        assertThat(opinions(one)).hasSize(1);
        assertThat(acts(one)).containsOnlyOnce(CaseAct.AGENCY_ASKED, CaseAct.AGENCY_ANSWERED);
        assertRefused("cases.answered-already", () -> answer(other.colleague(), one, Reply.AGREES, ""));
        assertRefused("cases.no-reason", () -> OpinionAnswer.of(Reply.AGREES_WITH_CONDITIONS, ""));
        assertThatThrownBy(() -> jdbc.sql("UPDATE cases.consultation SET reply = 'AGREES' WHERE dossier_id = ?")
                        .param(one.id().value())
                        .update())
                .hasMessageContaining("answered once");
    }

    @Test
    void oneThatIsSilentIsPassedOverByTheLeaderWithAReasonWhenItsTimeIsOver() throws IOException {
        Case one = consulting();
        ask(one, 450, others.subList(0, 2));
        answer(others.get(1).specialist(), one, Reply.AGREES, "");
        Actor leader = shop.office().leader();
        assertRefused("cases.not-overdue", () -> consultations.passOver(leader, one.id(), 1, "Không thể chờ thêm"));
        late(one);
        assertThat(followed(one)).anyMatch(TrackedCase.AskedAgency::waits);
        assertRefused(
                "cases.only-its-leader",
                () -> consultations.passOver(shop.office().specialist(), one.id(), 1, "Không thể chờ thêm"));
        assertRefused("cases.no-reason", () -> consultations.passOver(leader, one.id(), 1, " "));

        consultations.passOver(leader, one.id(), 1, "Không thể chờ thêm");
        consultations.passOver(leader, one.id(), 1, "Không thể chờ thêm");

        assertThat(followed(one)).noneMatch(TrackedCase.AskedAgency::waits);
        move(one);
        assertThat(acts(one)).containsOnlyOnce(CaseAct.AGENCY_PASSED_OVER);
        assertThat(slip(one))
                .contains("Lấyýkiếncơquanphốihợp", "Khôngtrảlờitronghạn", "Khôngthểchờthêm", "Đồngý")
                .contains(others.getFirst().agency().name().replace(" ", ""));
    }

    @Test
    void theWorkflowAsksByItselfWhomItNames() {
        shop = OneStopShop.open(beans, workflow(others.get(2), others.get(3)));
        Case one = consulting();
        assertThat(opinions(one))
                .extracting(Consultation::agency)
                .containsExactly(
                        others.get(2).agency().id(), others.get(3).agency().id());
        assertThat(opinions(one)).allMatch(opinion -> opinion.askedBy() == null);
    }

    @Test
    void withoutAnybodyAskedWordsSayWhy() {
        Case one = consulting();
        assertRefused("cases.nobody-asked", () -> move(one));
        var order = new MoveOrder(OneStopShop.on(NEXT).way(), "Đã có ý kiến tại cuộc họp ngày 1/12", null);
        moves.move(shop.office().specialist(), one.id(), one.revision(), order);
        assertRefused(
                "cases.asks-not-here",
                () -> consultations.ask(shop.office().specialist(), one.id(), order(450, others.subList(0, 1))));
    }

    @Test
    void whoAsksIsNotAskedAndWithTheCaseTheQuestionEnds() {
        Case one = consulting();
        assertRefused(
                "cases.asks-itself",
                () -> consultations.ask(
                        shop.office().specialist(),
                        one.id(),
                        new OpinionOrder(List.of(shop.office().agency().id()), "Hỏi", 0)));
        assertRefused(
                "cases.no-agency",
                () -> consultations.ask(
                        shop.office().specialist(),
                        one.id(),
                        new OpinionOrder(List.of(new AgencyId(one.id().value())), "Hỏi", 0)));
        ask(one, 450, others.subList(0, 1));

        moves.withdraw(shop.officer(), one.id(), one.revision());

        assertThat(waiting.waitingFor(others.getFirst().specialist()).lines()).isEmpty();
        assertRefused("cases.answered-already", () -> answer(others.getFirst().specialist(), one, Reply.AGREES, ""));
        assertThat(reading.see(shop.officer(), one.id()).one().state()).isEqualTo(CaseState.WITHDRAWN);
    }

    private Case consulting() {
        Case entered = shop.entered();
        Case accepted = moves.move(shop.officer(), entered.id(), entered.revision(), OneStopShop.on("phan-cong"));
        Case given = moves.move(shop.office().head(), entered.id(), accepted.revision(), OneStopShop.on("tham-dinh"));
        Case one = moves.move(shop.office().specialist(), entered.id(), given.revision(), OneStopShop.on("lay-y-kien"));
        assertThat(work.waitingFor(shop.office().specialist()).lines()).hasSize(1);
        return one;
    }

    private Case move(Case one) {
        return moves.move(shop.office().specialist(), one.id(), one.revision(), OneStopShop.on(NEXT));
    }

    private void ask(Case one, int minutes, List<Office> whom) {
        consultations.ask(shop.office().specialist(), one.id(), order(minutes, whom));
    }

    private static OpinionOrder order(int minutes, List<Office> whom) {
        return new OpinionOrder(
                whom.stream().map(office -> office.agency().id()).toList(),
                "Vị trí có phù hợp quy hoạch không?",
                minutes);
    }

    private void answer(Actor by, Case one, Reply reply, String words) {
        int ordinal = opinions(one).stream()
                .filter(opinion -> opinion.agency().equals(by.agency()))
                .findFirst()
                .orElseThrow()
                .ordinal();
        answer(by, one, ordinal, reply, words);
    }

    private void answer(Actor by, Case one, int ordinal, Reply reply, String words) {
        consultations.answer(by, one.id(), ordinal, OpinionAnswer.of(reply, words));
    }

    private void late(Case one) {
        jdbc.sql("UPDATE cases.consultation SET due = due - INTERVAL '1 year' WHERE dossier_id = ? AND reply IS NULL")
                .param(one.id().value())
                .update();
    }

    private List<Consultation> opinions(Case one) {
        return reading.see(shop.officer(), one.id()).consultations();
    }

    private List<CaseAct> acts(Case one) {
        return reading.see(shop.officer(), one.id()).events().stream()
                .map(CaseEvent::act)
                .toList();
    }

    private List<TrackedCase.AskedAgency> followed(Case one) {
        return tracking.by(reading.key(shop.officer(), one.id())).orElseThrow().asked();
    }

    private String slip(Case one) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(sheets.print(shop.officer(), one.id(), SheetForm.CONTROL_SLIP))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", "");
        }
    }

    /** The model, within the five days of the shop's procedure. */
    private Workflow workflow(Office... named) {
        return new Workflow(models.called("lay-y-kien").orElseThrow().workflow().steps().stream()
                .map(step -> new Step(
                        step.key(),
                        step.name(),
                        step.slot(),
                        step.role(),
                        Math.min(step.minutes(), 120),
                        step.kind(),
                        step.kind() == StepKind.CONSULT
                                ? Stream.of(named)
                                        .map(office -> office.agency().id())
                                        .toList()
                                : List.of(),
                        step.exits()))
                .toList());
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}

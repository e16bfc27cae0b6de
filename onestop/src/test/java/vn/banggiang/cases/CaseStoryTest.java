package vn.banggiang.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.PlatformTest;
import vn.banggiang.applicants.Applicants;
import vn.banggiang.calendar.Due;
import vn.banggiang.calendar.OpeningHours;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.calendar.WorkingTime;
import vn.banggiang.cases.facts.Case;
import vn.banggiang.cases.facts.CaseAct;
import vn.banggiang.cases.facts.CaseEvent;
import vn.banggiang.cases.facts.CaseFile;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.cases.facts.CaseState;
import vn.banggiang.cases.facts.SheetForm;
import vn.banggiang.cases.facts.TrackingKey;
import vn.banggiang.database.Columns;
import vn.banggiang.directory.Personnel;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.identity.Actor;
import vn.banggiang.layout.DocumentType;
import vn.banggiang.outgoing.Desk;
import vn.banggiang.outgoing.IssueOrder;
import vn.banggiang.outgoing.Issuing;
import vn.banggiang.outgoing.OutgoingDocuments;
import vn.banggiang.outgoing.OutgoingIssued;
import vn.banggiang.refusal.Refusal;
import vn.banggiang.sealing.PlainWords;
import vn.banggiang.workflows.WorkflowModels;
import vn.banggiang.workflows.steps.Exit;
import vn.banggiang.workflows.steps.Outcome;
import vn.banggiang.workflows.steps.StepKey;
import vn.banggiang.workflows.steps.Way;

/** Somebody brings papers to the counter, and takes a signed result home. */
@PlatformTest
class CaseStoryTest {

    private final Counter counter;
    private final CaseMoves moves;
    private final CaseReading reading;
    private final CaseResults results;
    private final CaseList list;
    private final CaseWork work;
    private final CaseTracking tracking;
    private final CaseSheets sheets;
    private final CaseAlarms alarms;
    private final CaseRegister register;
    private final Personnel personnel;
    private final WorkflowModels models;
    private final IssuedResults issued;
    private final CaseFiles files;
    private final CaseStore store;
    private final Applicants applicants;
    private final FileIntake intake;
    private final OutgoingDocuments outgoing;
    private final Issuing issuing;
    private final WorkingTime time;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final BeanFactory beans;

    private OneStopShop shop;

    CaseStoryTest(
            Counter counter,
            CaseMoves moves,
            CaseReading reading,
            CaseResults results,
            CaseList list,
            CaseWork work,
            CaseTracking tracking,
            CaseSheets sheets,
            CaseAlarms alarms,
            CaseRegister register,
            Personnel personnel,
            WorkflowModels models,
            IssuedResults issued,
            CaseFiles files,
            CaseStore store,
            Applicants applicants,
            FileIntake intake,
            OutgoingDocuments outgoing,
            Issuing issuing,
            WorkingTime time,
            JdbcClient jdbc,
            Clock clock,
            BeanFactory beans) {
        this.counter = counter;
        this.moves = moves;
        this.reading = reading;
        this.results = results;
        this.list = list;
        this.work = work;
        this.tracking = tracking;
        this.sheets = sheets;
        this.alarms = alarms;
        this.register = register;
        this.personnel = personnel;
        this.models = models;
        this.issued = issued;
        this.files = files;
        this.store = store;
        this.applicants = applicants;
        this.intake = intake;
        this.outgoing = outgoing;
        this.issuing = issuing;
        this.time = time;
        this.jdbc = jdbc;
        this.clock = clock;
        this.beans = beans;
    }

    @BeforeEach
    void anAgencyWithACounter() {
        shop = OneStopShop.open(beans);
    }

    @Test
    void whatIsSentHasANumberAndWhatIsAcceptedHasAClock() {
        Case one = shop.entered();
        assertThat(one.state()).isEqualTo(CaseState.SUBMITTED);
        assertThat(one.code().value()).matches(".*-\\d{6}-\\d{4}");
        assertThat(reading.see(shop.officer(), one.id()).due()).isNull();

        Case accepted = moves.move(shop.officer(), one.id(), one.revision(), OneStopShop.on("tham-dinh"));

        assertThat(accepted.state()).isEqualTo(CaseState.IN_PROGRESS);
        Due due = reading.see(shop.officer(), one.id()).due();
        assertThat(due).isNotNull();
        assertThat(due.at())
                .isEqualTo(time.endOfWorkingDay(accepted.running().orElseThrow().started(), 5, OpeningHours.USUAL));
    }

    @Test
    void twentySendsAtOnceAreOneCase() throws Exception {
        CaseId id = CaseId.random();
        try (ExecutorService many = Executors.newFixedThreadPool(20)) {
            List<Callable<Case>> sends = IntStream.range(0, 20)
                    .<Callable<Case>>mapToObj(i -> () -> counter.enter(shop.officer(), shop.application(id)))
                    .toList();
            Set<String> codes = new HashSet<>();
            for (Future<Case> sent : many.invokeAll(sends)) {
                codes.add(sent.get().code().value());
            }
            assertThat(codes).hasSize(1);
        }
        // And no number is left out for the next.
        assertThat(shop.entered().code().value()).endsWith("-0002");
    }

    @Test
    void aScanIsKeptWithTheCaseAndADisguisedFileIsNot() throws IOException {
        Case one = shop.accepted();
        byte[] scan = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0};
        CaseFile file = intake.take("chứng minh.pdf", new ByteArrayInputStream(scan));
        files.attach(shop.officer(), one.id(), "Chứng minh", file);
        files.attach(shop.officer(), one.id(), "Chứng minh", file);

        CaseView view = reading.see(shop.office().leader(), one.id());
        assertThat(view.papers()).hasSize(2);
        assertThat(view.papers().getLast().file()).isEqualTo(file);
        assertThat(file.name()).endsWith(".png");
        try (InputStream content =
                files.open(shop.office().leader(), one.id(), 2).content()) {
            assertThat(content.readAllBytes()).isEqualTo(scan);
        }
        Actor stranger = new Offices(beans).open().leader();
        assertRefused("cases.not-found", () -> files.open(stranger, one.id(), 2));
        byte[] program = {'M', 'Z', 0, 1, 2, 3};
        assertRefused("cases.file-type", () -> intake.take("don.pdf", new ByteArrayInputStream(program)));
    }

    @Test
    void theReceiptBearsACodeByWhichAnAccountTakesTheCaseOver() {
        Case one = shop.accepted();
        String code = applicants
                .claimCode(Objects.requireNonNull(store.parties(one.id()).applicant()))
                .inGroups();
        assertThat(printed(one, SheetForm.RECEIPT)).contains(code);
    }

    @Test
    void fromTheCounterToASignedResult() {
        Case one = shop.accepted();
        OutgoingId result = OutgoingId.random();
        Actor specialist = shop.office().specialist();
        results.draft(specialist, one.id(), result, content());
        results.draft(specialist, one.id(), result, content());
        moves.move(specialist, one.id(), one.revision(), OneStopShop.on("ky-ban-hanh"));
        issue(result);

        issued.on(announced(result));
        issued.on(announced(result));

        // The platform hears of it by itself as well.
        await().until(() -> reading.see(shop.officer(), one.id()).one().state() == CaseState.DECIDED);
        CaseView view = reading.see(shop.officer(), one.id());
        assertThat(view.step().key()).isEqualTo(new StepKey("tra-ket-qua"));
        Instant solved = solvedAt(one.id());
        moves.move(shop.officer(), one.id(), view.one().revision(), MoveOrder.on(new Way(Outcome.FINISH, null)));
        assertThat(acts(one.id()))
                .containsExactly(
                        CaseAct.SUBMITTED,
                        CaseAct.ACCEPTED,
                        CaseAct.RESULT_DRAFTED,
                        CaseAct.MOVED,
                        CaseAct.RESULT_ISSUED,
                        CaseAct.MOVED,
                        CaseAct.RETURNED);
        assertThat(reading.see(shop.officer(), one.id()).one().state()).isEqualTo(CaseState.RETURNED);
        assertThat(solvedAt(one.id())).as("not when it was taken home").isEqualTo(solved);
    }

    private Instant solvedAt(CaseId id) {
        return jdbc.sql("SELECT solved_at FROM cases.dossier WHERE id = ?")
                .param(id.value())
                .query((row, number) -> Columns.instant(row, "solved_at"))
                .single();
    }

    @Test
    void withoutASignedResultItDoesNotLeaveTheStepThatDecides() {
        Case one = shop.accepted();
        Case waiting = moves.move(shop.office().specialist(), one.id(), one.revision(), OneStopShop.on("ky-ban-hanh"));
        assertRefused(
                "cases.no-result-yet",
                () -> moves.move(shop.office().leader(), one.id(), waiting.revision(), OneStopShop.on("tra-ket-qua")));
    }

    @Test
    void whileTheCitizenIsAskedTheClockStandsAndThenGoesOn() {
        Case one = shop.accepted();
        Case asked = moves.move(shop.office().specialist(), one.id(), one.revision(), ask("Thiếu bản vẽ"));
        assertThat(asked.state()).isEqualTo(CaseState.AWAITING_COMPLETION);
        assertThat(work.waitingFor(shop.office().specialist()).lines()).isEmpty();
        assertThat(lines(shop.officer(), CaseStanding.CITIZENS_TURN)).containsExactly(one.id());
        later(one.id(), 3);

        Case back = moves.complete(shop.officer(), one.id());

        assertThat(back.state()).isEqualTo(CaseState.IN_PROGRESS);
        var clock = back.running().orElseThrow();
        long stood = clock.pauses().minutes((from, to) -> time.minutesBetween(from, to, OpeningHours.USUAL));
        assertThat(stood).isPositive();
        assertThat(reading.see(shop.officer(), one.id()).due().at())
                .isEqualTo(time.plus(clock.term(), stood, OpeningHours.USUAL));
        assertThat(work.waitingFor(shop.office().specialist()).lines()).hasSize(1);
    }

    @Test
    void itIsExtendedOnceWithAReasonAndNotTwice() {
        Case one = shop.accepted();
        Actor specialist = shop.office().specialist();
        assertRefused("cases.no-reason", () -> extend("", 10));
        Case extended = moves.move(specialist, one.id(), one.revision(), extend("Chờ kết quả kiểm tra", 20));
        assertThat(extended.running().orElseThrow().isExtended()).isTrue();
        assertThat(extended.step()).isEqualTo(one.step());
        assertRefused(
                "cases.extended-once",
                () -> moves.move(specialist, one.id(), extended.revision(), extend("Lại chờ", 40)));
    }

    @Test
    void anExtensionDoesNotShorten() {
        Case one = shop.accepted();
        assertRefused(
                "cases.extension-shortens",
                () -> moves.move(shop.office().specialist(), one.id(), one.revision(), extend("Sớm hơn", 0)));
    }

    @Test
    void twoWhoMoveAtOnceMoveOnce() {
        Case one = shop.accepted();
        Actor first = shop.office().specialist();
        Actor second = shop.office().colleague();
        moves.move(first, one.id(), one.revision(), OneStopShop.on("ky-ban-hanh"));
        // Twice by the same is once.
        moves.move(first, one.id(), one.revision(), OneStopShop.on("ky-ban-hanh"));
        assertRefused(
                "cases.changed-meanwhile",
                () -> moves.move(second, one.id(), one.revision(), OneStopShop.on("ky-ban-hanh")));
    }

    @Test
    void aStepBelongsToItsRoleInItsAgency() {
        Case one = shop.accepted();
        assertRefused(
                "cases.not-your-turn",
                () -> moves.move(shop.office().leader(), one.id(), one.revision(), OneStopShop.on("ky-ban-hanh")));
        Actor stranger = new Offices(beans).open().specialist();
        assertRefused(
                "cases.not-found", () -> moves.move(stranger, one.id(), one.revision(), OneStopShop.on("ky-ban-hanh")));
        assertRefused("cases.not-found", () -> reading.see(stranger, one.id()));
        assertThat(list.page(stranger, new CaseFilter(Set.of(), "", 0)).lines()).isEmpty();
        assertRefused("cases.only-one-stop", () -> counter.enter(stranger, shop.application(CaseId.random())));
    }

    @Test
    void aStepThatOneTookUpIsNoLongerInThePoolYetOthersOfTheRoleMayDoIt() {
        Case one = shop.accepted();
        moves.takeUp(shop.office().specialist(), one.id());
        assertThat(work.waitingFor(shop.office().specialist()).lines()).hasSize(1);
        assertThat(work.waitingFor(shop.office().colleague()).lines()).isEmpty();
        moves.move(shop.office().colleague(), one.id(), one.revision(), OneStopShop.on("ky-ban-hanh"));
    }

    @Test
    void whatSomebodyTookUpWhoLeftIsInThePoolAgain() {
        Case one = shop.accepted();
        Actor leaving = shop.office().specialist();
        moves.takeUp(leaving, one.id());
        assertThat(work.waitingFor(shop.office().colleague()).lines()).isEmpty();

        personnel
                .posts(leaving.person())
                .forEach(post ->
                        personnel.end(post.id(), VietnamTime.today(clock).minusDays(1)));

        assertThat(work.waitingFor(shop.office().colleague()).lines()).hasSize(1);
        moves.move(shop.office().colleague(), one.id(), one.revision(), OneStopShop.on("ky-ban-hanh"));
    }

    @Test
    void ofManyWhoMoveAtTheSameMomentOneDoes() throws Exception {
        Case one = shop.accepted();
        List<Actor> people = List.of(shop.office().specialist(), shop.office().colleague());
        int moved = 0;
        try (ExecutorService many = Executors.newFixedThreadPool(8)) {
            List<Callable<Case>> acts = IntStream.range(0, 8)
                    .<Callable<Case>>mapToObj(i -> () -> moves.move(
                            people.get(i % 2),
                            one.id(),
                            one.revision(),
                            new MoveOrder(new Way(Outcome.MOVE, new StepKey("ky-ban-hanh")), "Lần " + i, null)))
                    .toList();
            for (Future<Case> act : many.invokeAll(acts)) {
                moved += act.state() == Future.State.SUCCESS ? 1 : 0;
            }
        }
        assertThat(moved).isOne();
        assertThat(reading.see(shop.officer(), one.id()).passages()).hasSize(3);
        assertThat(acts(one.id())).containsOnlyOnce(CaseAct.MOVED);
    }

    @Test
    void theRegisterOfTheMonthNamesEachCaseAndItsPrintIsNoted() throws IOException {
        Case one = shop.accepted();
        var target = new ByteArrayOutputStream();
        register.print(shop.officer(), YearMonth.from(VietnamTime.today(clock)), target);

        try (PDDocument document = Loader.loadPDF(target.toByteArray())) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", ""))
                    .contains("SỔTHEODÕIHỒSƠ", one.code().value(), "NguyễnThịLơThơ");
        }
        assertRefused(
                "cases.only-one-stop",
                () -> register.print(shop.office().specialist(), YearMonth.of(2026, 11), new ByteArrayOutputStream()));
    }

    @Test
    void refusedBeforeItIsAcceptedWithAReason() {
        Case one = shop.entered();
        Case refused = moves.move(
                shop.officer(),
                one.id(),
                one.revision(),
                new MoveOrder(new Way(Outcome.REFUSE, null), "Không thuộc thẩm quyền", null));
        assertThat(refused.state()).isEqualTo(CaseState.REFUSED);
        assertThat(lines(shop.officer(), CaseStanding.OVER)).containsExactly(one.id());
        assertRefused("cases.wrong-state", () -> moves.complete(shop.officer(), one.id()));
    }

    @Test
    void whatWasAcceptedIsNotRefusedAlsoWhereItCameBackToTheReception() {
        OneStopShop department =
                OneStopShop.open(beans, models.called("cap-so").orElseThrow().workflow());
        Case entered = department.entered();
        Case accepted = moves.move(department.officer(), entered.id(), entered.revision(), OneStopShop.on("phan-cong"));
        Case back =
                moves.move(department.office().head(), entered.id(), accepted.revision(), OneStopShop.on("tiep-nhan"));

        assertThat(reading.see(department.officer(), entered.id()).ways())
                .extracting(Exit::outcome)
                .contains(Outcome.MOVE)
                .doesNotContain(Outcome.REFUSE);
        assertRefused(
                "cases.wrong-state",
                () -> moves.move(
                        department.officer(),
                        entered.id(),
                        back.revision(),
                        new MoveOrder(new Way(Outcome.REFUSE, null), "Không thuộc thẩm quyền", null)));
    }

    @Test
    void ofTwoResultsThatAreIssuedTheFirstCounts() {
        Case one = shop.accepted();
        OutgoingId first = OutgoingId.random();
        OutgoingId second = OutgoingId.random();
        results.draft(shop.office().specialist(), one.id(), first, content());
        results.draft(shop.office().specialist(), one.id(), second, content());

        issued.on(announced(first));
        await().until(() -> results.issued(one.id()).isPresent());
        issued.on(announced(second));

        assertThat(results.issued(one.id()).orElseThrow().document()).isEqualTo(first);
        assertThat(acts(one.id())).containsOnlyOnce(CaseAct.RESULT_ISSUED);
    }

    @Test
    void theReceiptFollowsItAndNothingElseDoes() {
        Case one = shop.accepted();
        TrackingKey key = reading.key(shop.officer(), one.id());

        assertThat(tracking.by(key)).hasValueSatisfying(tracked -> {
            assertThat(tracked.one().code()).isEqualTo(one.code());
            assertThat(tracked.events()).extracting(CaseEvent::act).contains(CaseAct.ACCEPTED);
        });
        assertThat(tracking.by(one.code(), key.secret().toLowerCase(Locale.ROOT)))
                .isPresent();
        assertThat(tracking.by(TrackingKey.random())).isEmpty();
        assertThat(tracking.by(one.code(), "")).isEmpty();
        assertThat(tracking.by(one.code(), "00000000")).isEmpty();
    }

    @Test
    void whoAppliedStandsNowhereInPlainAndEachLookIsWrittenDown() {
        Case one = shop.accepted();
        assertThat(new PlainWords(jdbc).tablesWith("cases", "001187000018")).isEmpty();
        assertThat(new PlainWords(jdbc).tablesWith("cases", "Lơ Thơ")).isEmpty();
        assertThat(new PlainWords(jdbc)
                        .tablesWith(
                                "cases", reading.key(shop.officer(), one.id()).value()))
                .isEmpty();
        assertThat(reading.see(shop.officer(), one.id()).maskedName()).isEqualTo("N*** T*** L*** Thơ");

        reading.applicant(shop.officer(), one.id());

        assertThat(jdbc.sql(
                                "SELECT count(*) FROM audit.entry WHERE action = 'cases.act.looked-at-applicant' AND subject = ?")
                        .param("case:" + one.id())
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(list.page(shop.officer(), new CaseFilter(Set.of(), "001187000018", 0))
                        .lines())
                .extracting(CaseLine::id)
                .contains(one.id());
    }

    @Test
    void whatOfficialsSayAmongThemselvesIsNotToldOutside() {
        Case one = shop.accepted();
        Actor specialist = shop.office().specialist();
        var order = new MoveOrder(new Way(Outcome.MOVE, new StepKey("ky-ban-hanh")), "Chuyện nội bộ", null);
        Case moved = moves.move(specialist, one.id(), one.revision(), order);
        Case back = moves.move(
                shop.office().leader(),
                one.id(),
                moved.revision(),
                new MoveOrder(new Way(Outcome.MOVE, new StepKey("tham-dinh")), "Xem lại", null));
        moves.move(specialist, one.id(), back.revision(), ask("Thiếu bản vẽ"));

        assertThat(tracking.by(reading.key(shop.officer(), one.id()))
                        .orElseThrow()
                        .events())
                .extracting(CaseEvent::words)
                .contains("Thiếu bản vẽ")
                .doesNotContain("Chuyện nội bộ", "Xem lại");
    }

    @Test
    void theReceiptSaysWhatWasBroughtUntilWhenAndHowToFollowIt() {
        Case one = shop.accepted();
        TrackingKey key = reading.key(shop.officer(), one.id());

        String receipt = printed(one, SheetForm.RECEIPT);

        assertThat(receipt)
                .contains(
                        "GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ",
                        "Mẫu số 01",
                        one.code().value())
                .contains("Nguyễn Thị Lơ Thơ", "001187000018", "Đơn đề nghị", key.secret())
                .contains(DateTimeFormatter.ofPattern("HH:mm, dd/MM/uuuu")
                        .withZone(VietnamTime.ZONE)
                        .format(one.running().orElseThrow().term()));
        assertThat(printed(one, SheetForm.CONTROL_SLIP))
                .contains("PHIẾU KIỂM SOÁT", "Tiếp nhận hồ sơ", "Thẩm định hồ sơ");
        assertRefused("cases.not-found", () -> sheets.print(shop.officer(), one.id(), SheetForm.REFUSAL));
        assertRefused(
                "cases.not-found",
                () -> sheets.print(new Offices(beans).open().specialist(), one.id(), SheetForm.RECEIPT));
    }

    @Test
    void whoAppliedTakesItBackAtTheCounterAlone() {
        Case one = shop.accepted();
        assertRefused(
                "cases.only-one-stop", () -> moves.withdraw(shop.office().specialist(), one.id(), one.revision()));
        assertThat(moves.withdraw(shop.officer(), one.id(), one.revision()).state())
                .isEqualTo(CaseState.WITHDRAWN);
        moves.withdraw(shop.officer(), one.id(), one.revision());

        assertThat(acts(one.id())).containsOnlyOnce(CaseAct.WITHDRAWN);
        assertThat(work.waitingFor(shop.office().specialist()).lines()).isEmpty();
    }

    @Test
    void whatLiesTooLongIsSaidOnceAndTheCitizenReadsIt() {
        Case one = shop.accepted();
        jdbc.sql("UPDATE cases.passage SET due = due - INTERVAL '1 year' WHERE dossier_id = ? AND left_at IS NULL")
                .param(one.id().value())
                .update();
        alarms.sound();
        alarms.sound();

        assertThat(acts(one.id())).containsOnlyOnce(CaseAct.NOT_TAKEN_UP);
        assertThat(tracking.by(reading.key(shop.officer(), one.id()))
                        .orElseThrow()
                        .events())
                .extracting(CaseEvent::act)
                .contains(CaseAct.NOT_TAKEN_UP);
    }

    @Test
    void whatIsLateIsApologisedForByItselfOnceForEachAppointedDay() {
        Case one = shop.accepted();
        Case waiting = shop.accepted();
        moves.move(shop.office().specialist(), waiting.id(), waiting.revision(), ask("Thiếu bản vẽ"));
        overdue(one.id());
        overdue(waiting.id());
        alarms.sound();
        alarms.sound();

        assertThat(acts(one.id())).containsOnlyOnce(CaseAct.APOLOGISED);
        assertThat(printed(one, SheetForm.APOLOGY)).contains("Mẫu số 04", "xin lỗi");
        assertThat(acts(waiting.id())).doesNotContain(CaseAct.APOLOGISED);

        overdue(one.id());
        alarms.sound();
        assertThat(acts(one.id())).filteredOn(act -> act == CaseAct.APOLOGISED).hasSize(2);
    }

    private void overdue(CaseId id) {
        jdbc.sql("UPDATE cases.dossier SET due = due - INTERVAL '1 year' WHERE id = ?")
                .param(id.value())
                .update();
    }

    @Test
    void whatTheCitizenIsToldIsPrintedWithItsReason() {
        Case one = shop.accepted();
        Actor specialist = shop.office().specialist();
        Case extended = moves.move(specialist, one.id(), one.revision(), extend("Chờ kết quả kiểm tra", 20));
        moves.move(specialist, one.id(), extended.revision(), ask("Thiếu bản vẽ"));

        assertThat(printed(one, SheetForm.APOLOGY)).contains("Mẫu số 04", "Chờ kết quả kiểm tra");
        assertThat(printed(one, SheetForm.COMPLETION)).contains("Mẫu số 02", "Thiếu bản vẽ");
    }

    private String printed(Case one, SheetForm form) {
        try (PDDocument document = Loader.loadPDF(sheets.print(shop.officer(), one.id(), form))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<CaseId> lines(Actor reader, CaseStanding standing) {
        return list.page(reader, new CaseFilter(Set.of(standing), "", 0)).lines().stream()
                .map(CaseLine::id)
                .toList();
    }

    private List<CaseAct> acts(CaseId id) {
        return reading.see(shop.officer(), id).events().stream()
                .map(CaseEvent::act)
                .toList();
    }

    /** As if the pause had begun so many weeks ago. */
    private void later(CaseId id, int weeks) {
        jdbc.sql("UPDATE cases.pause SET since = since - make_interval(weeks => ?) WHERE dossier_id = ?")
                .params(weeks, id.value())
                .update();
    }

    private void issue(OutgoingId id) {
        outgoing.submit(shop.office().specialist(), id);
        outgoing.approve(shop.office().head(), id, "");
        new Desk(beans).sign(shop.office().leader(), id);
        issuing.issue(shop.office().clerk(), id, IssueOrder.PLAIN);
    }

    private OutgoingIssued announced(OutgoingId id) {
        return new OutgoingIssued(
                id,
                shop.office().agency().id(),
                shop.office().specialist().person(),
                null,
                "Xác nhận",
                null,
                List.of());
    }

    private ResultWords content() {
        return new ResultWords(
                DocumentType.THONG_BAO,
                "Kết quả giải quyết hồ sơ giả định",
                "Xác nhận nội dung giả định.",
                shop.office().leader().person());
    }

    private MoveOrder extend(String reason, int days) {
        return new MoveOrder(
                new Way(Outcome.EXTEND, null), reason, VietnamTime.today(clock).plusDays(days));
    }

    private static MoveOrder ask(String words) {
        return new MoveOrder(new Way(Outcome.ASK_COMPLETION, new StepKey("tham-dinh")), words, null);
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}

package vn.banggiang.nationalportal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import vn.banggiang.PlatformTest;
import vn.banggiang.applicants.CitizenAccount;
import vn.banggiang.audit.Journal;
import vn.banggiang.cases.CaseMoves;
import vn.banggiang.cases.CaseProgressed;
import vn.banggiang.cases.CaseReading;
import vn.banggiang.cases.Counter;
import vn.banggiang.cases.MoveOrder;
import vn.banggiang.cases.OneStopShop;
import vn.banggiang.cases.ReportableCases;
import vn.banggiang.cases.facts.Case;
import vn.banggiang.cases.facts.CaseId;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.Role;
import vn.banggiang.identity.Actor;
import vn.banggiang.nationalportal.link.NationalPortal;
import vn.banggiang.nationalportal.link.StandInPortal;
import vn.banggiang.workflows.steps.Outcome;
import vn.banggiang.workflows.steps.StepKey;
import vn.banggiang.workflows.steps.Way;

/** What happens to cases is told to the national portal in order, and what is sent there becomes cases here, each once. */
@PlatformTest
class NationalPortalStoryTest {

    private final NationalProgress reports;
    private final SubmissionStore submissions;
    private final SubmissionReading submissionReading;
    private final StoppedReports stopped;
    private final ReportableCases cases;
    private final Counter counter;
    private final CaseMoves moves;
    private final CaseReading reading;
    private final Directory directory;
    private final MessageSource messages;
    private final Journal journal;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final ConfigurableApplicationContext context;

    private OneStopShop shop;
    private StandInPortal portal;
    private ReportRound round;
    private SubmissionRound arrivals;
    private NationalDesk desk;
    private Actor administrator;
    private Listening listening;

    NationalPortalStoryTest(
            NationalProgress reports,
            SubmissionStore submissions,
            SubmissionReading submissionReading,
            StoppedReports stopped,
            ReportableCases cases,
            Counter counter,
            CaseMoves moves,
            CaseReading reading,
            Directory directory,
            MessageSource messages,
            Journal journal,
            JdbcClient jdbc,
            TransactionOperations transactions,
            ConfigurableApplicationContext context) {
        this.reports = reports;
        this.submissions = submissions;
        this.submissionReading = submissionReading;
        this.stopped = stopped;
        this.cases = cases;
        this.counter = counter;
        this.moves = moves;
        this.reading = reading;
        this.directory = directory;
        this.messages = messages;
        this.journal = journal;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.context = context;
    }

    @BeforeEach
    void aPortalAndAnAgency() throws IOException {
        nothingIsToldYet();
        jdbc.sql("DELETE FROM nationalportal.arrival").update();
        portal = new StandInPortal();
        Optional<NationalPortal> named = Optional.of(portal.portal());
        round = new ReportRound(named, reports, cases, directory, messages, journal);
        arrivals = new SubmissionRound(named, submissions, submissionReading, counter, directory);
        desk = new NationalDesk(named, reports, stopped, submissions, journal, context.getBean(Clock.class));
        listening = new Listening(new ToldCases(named, reports));
        context.addApplicationListener(listening);
        shop = OneStopShop.open(context);
        administrator = OneStopShop.holding(shop.office().leader(), Role.PROVINCE_ADMINISTRATOR);
    }

    @AfterEach
    void thePortalCloses() {
        context.removeApplicationListener(listening);
        portal.close();
    }

    @Test
    void aCaseIsToldFromItsSendingOnStatusByStatus() {
        Case one = shop.entered();
        tell();
        assertThat(portal.told(code(one))).containsExactly(1);
        assertThat(portal.kept(code(one)).path("TrangThaiHoSo").asString()).isEqualTo("1");

        one = moves.move(shop.officer(), one.id(), one.revision(), OneStopShop.on("tham-dinh"));
        one = asksForCompletion(one);
        one = moves.complete(shop.officer(), one.id());
        tell();

        assertThat(portal.told(code(one))).containsExactly(1, 2, 4, 5, 4);
        assertThat(portal.kept(code(one)).path("NgayHenTra").asString()).hasSize(14);
        assertThat(portal.kept(code(one)).path("DonViXuLy").asString())
                .isEqualTo(shop.office().agency().name());

        moves.withdraw(shop.officer(), one.id(), one.revision());
        tell();
        tell();
        assertThat(portal.told(code(one))).containsExactly(1, 2, 4, 5, 4, 7);
        assertThat(board().told()).isEqualTo(1);
        assertThat(board().waiting()).isZero();
    }

    @Test
    void whatDidNotHappenIsNotTold() {
        transactions.executeWithoutResult(status -> {
            shop.entered();
            status.setRollbackOnly();
        });

        assertThat(rows("progress")).isZero();
        assertThat(rows("report")).isZero();
    }

    @Test
    void answersThatAreLostAreAskedForAgainAndTheOrderStays() {
        Case one = shop.accepted();
        for (int lost = 0; lost < 3; lost++) {
            portal.losesAnswers(1);
            tell();
            due();
        }
        asksForCompletion(one);
        tell();

        assertThat(portal.toldOnce(code(one))).containsExactly(1, 2, 4, 5);
        assertThat(portal.told(code(one))).endsWith(5).doesNotHaveDuplicates();
    }

    @Test
    void aSilentPortalIsTriedLaterAndIsGivenUpAfterBoundedTriesUntilSomebodySaysAgain() {
        Case one = shop.entered();
        portal.says(503, "down");
        tell();
        portal.recovers();
        tell();
        assertThat(portal.told(code(one))).as("not before its time").isEmpty();

        portal.says(503, "down");
        for (int tries = 0; tries < NationalProgress.MOST_TRIES + 3; tries++) {
            due();
            tell();
        }
        assertThat(board().reports()).singleElement().satisfies(given -> {
            assertThat(given.code()).isEqualTo(code(one));
            assertThat(given.answer()).isEmpty();
        });
        portal.recovers();
        desk.tellAgain(administrator, one.id());
        tell();

        assertThat(portal.told(code(one))).containsExactly(1);
        assertThat(board().reports()).isEmpty();
        assertThatExceptionOfType(NationalPortalException.class)
                .isThrownBy(() -> desk.tellAgain(administrator, one.id()));
    }

    @Test
    void whatThePortalRefusesWaitsForSomebodyAndWhatHappensNextTriesAgain() {
        Case one = shop.entered();
        portal.says(200, "{\"error_code\": \"12\", \"message\": \"Mã thủ tục không tồn tại\"}");
        tell();
        assertThat(board().reports())
                .singleElement()
                .satisfies(given -> assertThat(given.answer()).isEqualTo("12 Mã thủ tục không tồn tại"));
        assertThat(board().isTroubled()).isTrue();

        portal.recovers();
        moves.move(shop.officer(), one.id(), one.revision(), OneStopShop.on("tham-dinh"));
        tell();

        assertThat(portal.told(code(one))).containsExactly(1, 2, 4);
        assertThat(board().isTroubled()).isFalse();
    }

    @Test
    void severalNodesTellEachThingOnce() throws Exception {
        List<Case> all = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            all.add(shop.accepted());
        }

        atOnce(4, () -> {
            round.tell(() -> false);
            return true;
        });

        for (Case one : all) {
            assertThat(portal.told(code(one))).containsExactly(1, 2, 4);
        }
    }

    @Test
    void whoDiesWithACaseLeavesItToOthers() {
        Case one = shop.entered();
        assertThat(reports.take(one.id())).isPresent();
        assertThat(reports.take(one.id())).as("while it is being told").isEmpty();
        tell();
        assertThat(portal.told(code(one))).isEmpty();

        jdbc.sql("UPDATE nationalportal.report SET leased_until = now() - interval '1 second'")
                .update();
        tell();
        assertThat(portal.told(code(one))).containsExactly(1);
    }

    @Test
    void casesThatWentOnBeforeThePortalWasNamedAreToldFromWhereTheyStand() {
        Case one = shop.accepted();
        nothingIsToldYet();

        round.enrol(() -> false);
        round.enrol(() -> false);
        jdbc.sql("UPDATE nationalportal.report SET next_at = NULL WHERE dossier_id <> ?")
                .param(one.id().value())
                .update();
        tell();

        assertThat(portal.told(code(one))).containsExactly(4);
    }

    @Test
    void whatIsSentAtThePortalBecomesOneCaseHoweverOftenItIsShown() throws Exception {
        String number = CitizenAccount.number();
        String submission = submission(Map.of("MaDoiTuong", number));
        portal.losesAnswers(2);

        atOnce(4, () -> {
            arrivals.take(() -> false);
            return true;
        });
        due();
        arrivals.take(() -> false);
        due();
        arrivals.take(() -> false);

        CaseId id = theCase();
        Case one = reading.see(shop.officer(), id).one();
        assertThat(portal.answer(submission)).isEqualTo(code(one));
        assertThat(board().arrived()).isEqualTo(1);
        assertThat(reading.see(shop.officer(), id).papers())
                .singleElement()
                .satisfies(paper -> assertThat(paper.file().name()).isEqualTo("đơn.png"));
        assertThat(reading.applicant(shop.officer(), id).number()).isEqualTo(number);
        assertThat(jdbc.sql(
                                "SELECT provenance FROM applicants.applicant a JOIN cases.dossier d ON d.applicant_id = a.id"
                                        + " WHERE d.id = ?")
                        .param(id.value())
                        .query(String.class)
                        .single())
                .isEqualTo("NATIONAL_PORTAL");

        tell();
        assertThat(portal.told(code(one))).as("sent, and its fee asked for").containsExactly(1, 6);
    }

    @ParameterizedTest
    @CsvSource({
        "MaTTHC, 9.9, nationalportal.no-procedure",
        "MaTTHC, 9.999999, cases.procedure-not-done",
        "MaDonVi, H99.99, nationalportal.no-agency",
        "MaDonVi, 1=1;--, nationalportal.no-agency",
        "NgaySinh, 19850230x, nationalportal.no-day",
        "NgaySinh, 19910430, applicants.wrong.number-and-born",
        "MaDoiTuong, 12, applicants.wrong.number",
        "ChuHoSo, '', applicants.missing.name",
        "Email, nobody, applicants.wrong.email",
        "tep, /files/exe, cases.file-type",
        "tep, http://127.0.0.1:1/x, nationalportal.file-elsewhere"
    })
    void whatCannotBeTakenInIsSaidWithItsReasonAndKeepsNothing(String field, String value, String fault) {
        portal.has("/files/exe", new byte[] {'M', 'Z', 1, 2, 3});
        String submission = submission(Map.of(field, value));

        arrivals.take(() -> false);

        assertThat(board().submissions()).singleElement().satisfies(one -> {
            assertThat(one.code()).isEqualTo(submission);
            assertThat(one.fault()).isEqualTo(fault);
        });
        assertThat(cases()).isZero();
        desk.takeAgain(administrator, submission);
        portal.shows(whole(submission, Map.of()));
        arrivals.take(() -> false);
        assertThat(cases()).isEqualTo(1);
        assertThat(board().submissions()).isEmpty();
    }

    @Test
    void whoeverSentWhatBecomesNoCaseReadsWhy() {
        String submission = submission(Map.of("MaTTHC", "1.1"));
        arrivals.take(() -> false);
        assertThatExceptionOfType(NationalPortalException.class)
                .isThrownBy(() -> desk.decline(administrator, submission, " \u200b "));

        desk.decline(administrator, submission, "Thủ tục này nộp tại Bộ");
        arrivals.take(() -> false);

        assertThat(portal.answer(submission)).isEqualTo("Thủ tục này nộp tại Bộ");
        assertThat(cases()).isZero();
        assertThat(board().submissions()).isEmpty();
    }

    @Test
    void onlyAdministratorsOfTheProvinceSeeToIt() {
        for (Actor other : List.of(shop.officer(), shop.office().leader())) {
            assertThatExceptionOfType(NationalPortalException.class)
                    .isThrownBy(() -> desk.board(other))
                    .satisfies(refused -> assertThat(refused.key()).isEqualTo("nationalportal.only-administrators"));
            assertThatExceptionOfType(NationalPortalException.class).isThrownBy(() -> desk.decline(other, "x", "y"));
        }
    }

    /** The platform's own hears nothing, because no portal is named in its settings. */
    private record Listening(ToldCases told) implements ApplicationListener<PayloadApplicationEvent<CaseProgressed>> {

        @Override
        public void onApplicationEvent(PayloadApplicationEvent<CaseProgressed> event) {
            told.on(event.getPayload());
        }
    }

    private Case asksForCompletion(Case one) {
        var order = new MoveOrder(new Way(Outcome.ASK_COMPLETION, new StepKey("tham-dinh")), "Thiếu bản vẽ", null);
        Actor specialist = OneStopShop.holding(shop.office().specialist(), Role.SPECIALIST);
        return moves.move(specialist, one.id(), one.revision(), order);
    }

    private String submission(Map<String, String> changed) {
        String code = "G01.899-" + ThreadLocalRandom.current().nextInt(1_000_000_000);
        portal.has("/files/1", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0});
        portal.shows(whole(code, changed));
        return code;
    }

    private Map<String, Object> whole(String code, Map<String, String> changed) {
        Map<String, Object> said = new HashMap<>(Map.of(
                "MaHoSo",
                code,
                "MaTTHC",
                shop.code().value(),
                "MaDonVi",
                shop.office().agency().code().value(),
                "ChuHoSo",
                "Hoàng Thị Giả Định",
                "NgaySinh",
                "19850430",
                "MaDoiTuong",
                CitizenAccount.number(),
                "SoDienThoai",
                "0900 000 001"));
        said.putAll(changed);
        said.put(
                "TaiLieuNop",
                List.of(Map.of(
                        "MaThanhPhanHoSo",
                        "G1",
                        "TenTepDinhKem",
                        "đơn.pdf",
                        "DuongDanTaiTepTin",
                        changed.getOrDefault("tep", "/files/1"))));
        return said;
    }

    private void nothingIsToldYet() {
        jdbc.sql("DELETE FROM nationalportal.report").update();
        jdbc.sql("DELETE FROM nationalportal.progress").update();
    }

    private void tell() {
        round.tell(() -> false);
    }

    /** What is tried later is tried now. */
    private void due() {
        jdbc.sql("UPDATE nationalportal.report SET next_at = now() - interval '1 second', leased_until = NULL"
                        + " WHERE next_at IS NOT NULL")
                .update();
        jdbc.sql("UPDATE nationalportal.arrival SET next_at = now() - interval '1 second' WHERE next_at IS NOT NULL")
                .update();
    }

    private NationalBoard board() {
        return desk.board(administrator);
    }

    private static String code(Case one) {
        return one.code().value();
    }

    private CaseId theCase() {
        return jdbc.sql("SELECT id FROM cases.dossier WHERE agency_id = ?")
                .param(shop.office().agency().id().value())
                .query((row, number) -> new CaseId(row.getObject("id", UUID.class)))
                .single();
    }

    private long cases() {
        return jdbc.sql("SELECT count(*) FROM cases.dossier WHERE agency_id = ?")
                .param(shop.office().agency().id().value())
                .query(Long.class)
                .single();
    }

    private long rows(String table) {
        return jdbc.sql("SELECT count(*) FROM nationalportal." + table)
                .query(Long.class)
                .single();
    }

    private static void atOnce(int many, Callable<Boolean> act) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(many)) {
            for (Future<Boolean> done : threads.invokeAll(Collections.nCopies(many, act))) {
                assertThat(done.get()).isTrue();
            }
        }
    }
}

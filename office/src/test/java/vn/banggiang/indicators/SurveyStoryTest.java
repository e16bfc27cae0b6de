package vn.banggiang.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.PlatformTest;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.AgencyCode;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.AgencyLevel;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.DirectoryImport;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.Role;
import vn.banggiang.identity.Actor;
import vn.banggiang.indicators.Campaigns.NewCampaign;
import vn.banggiang.indicators.SurveyForm.State;
import vn.banggiang.indicators.facts.IndicatorCode;
import vn.banggiang.indicators.facts.ItemCode;
import vn.banggiang.indicators.facts.Period;
import vn.banggiang.indicators.facts.Quantity;
import vn.banggiang.indicators.facts.Quantity.Reason;
import vn.banggiang.indicators.facts.Tally;
import vn.banggiang.indicators.facts.Typed;
import vn.banggiang.refusal.Refusal;
import vn.banggiang.storage.FileStore;
import vn.banggiang.tasks.Evidence;

/** A survey from its opening over commune and district to what is approved, and everything that may go wrong on the way. */
@PlatformTest
class SurveyStoryTest {

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final ItemCode MACHINES = new ItemCode("MAY_TINH");
    private static final ItemCode PEOPLE = new ItemCode("CONG_CHUC");
    private static final ItemCode LAN = new ItemCode("LAN");

    private final Campaigns campaigns;
    private final Surveying surveying;
    private final IndicatorBoard boards;
    private final CampaignWork work;
    private final SurveyEvidence evidence;
    private final FileStore files;
    private final DirectoryImport imports;
    private final Directory directory;
    private final JdbcClient jdbc;
    private final Clock clock;

    private AgencyId province;
    private AgencyId department;
    private AgencyId district;
    private AgencyId commune;
    private AgencyId neighbour;
    private Actor administrator;

    SurveyStoryTest(
            Campaigns campaigns,
            Surveying surveying,
            IndicatorBoard boards,
            CampaignWork work,
            SurveyEvidence evidence,
            FileStore files,
            DirectoryImport imports,
            Directory directory,
            JdbcClient jdbc,
            Clock clock) {
        this.campaigns = campaigns;
        this.surveying = surveying;
        this.boards = boards;
        this.work = work;
        this.evidence = evidence;
        this.files = files;
        this.imports = imports;
        this.directory = directory;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @BeforeEach
    void aProvince() {
        int number = NEXT.incrementAndGet();
        String[] codes = new String[5];
        for (int one = 0; one < codes.length; one++) {
            codes[one] = "%03d.%02d.94.H14".formatted(number, one);
        }
        imports.load(List.of(new ByteArrayResource(province(codes).getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "province.json";
            }
        }));
        province = id(codes[0]);
        department = id(codes[1]);
        district = id(codes[2]);
        commune = id(codes[3]);
        neighbour = id(codes[4]);
        administrator = actor(department, Role.PROVINCE_ADMINISTRATOR);
    }

    @Test
    void aFormGoesFromTheCommuneOverTheDistrictToWhoeverRunsTheSurvey() {
        CampaignId survey = opened("2031");
        Actor official = actor(commune, Role.SPECIALIST);

        surveying.enter(official, survey, commune, Map.of(MACHINES, number("12", 0)));
        assertRefused("indicators.unanswered", () -> surveying.send(official, survey, commune));
        surveying.enterAndSend(official, survey, commune, Map.of(PEOPLE, number("30", 0), LAN, number("0", 0)));
        assertThat(state(survey, commune)).isEqualTo(State.SENT);
        assertThat(work.waitingFor(actor(district, Role.LEADER)).lines())
                .extracting(line -> line.actionKey())
                .containsExactly("indicators.action.check");
        assertThat(surveying.see(official, survey, commune).desk().id()).isEqualTo(district);
        surveying.pass(actor(district, Role.LEADER), survey, commune);
        assertThat(surveying.see(official, survey, commune).desk().id()).isEqualTo(department);
        Actor director = actor(department, Role.LEADER);
        assertThat(work.waitingFor(director).lines())
                .extracting(line -> line.actionKey())
                .containsExactly("indicators.action.approve");
        assertThat(surveying.passAll(director, survey)).isEqualTo(1);

        Surveying.Sheet sheet = surveying.see(director, survey, commune);
        assertThat(sheet.form().state()).isEqualTo(State.APPROVED);
        assertThat(sheet.approvals()).hasSize(1);
        assertThat(sheet.approvals().getFirst().content()).endsWith("MAY_TINH=12\nCONG_CHUC=30\nLAN=0\n");
        assertThat(sheet.approvals().getFirst().sha256()).hasSize(64);
    }

    @Test
    void ratiosAreOfTheSumsOfWhatIsApprovedAndWhoDidNotAnswerIsNamed() {
        CampaignId survey = opened("2032");
        approved(survey, commune, "10", "40", "1");
        approved(survey, neighbour, "30", "60", "0");
        answered(survey, district, "900", "1", "1");

        IndicatorBoard.Line machines = line("A3");
        assertThat(machines.when()).isEqualTo("2032");
        assertThat(machines.of(AgencyLevel.COMMUNE)).isEqualTo(tally(40, 100, 2));
        assertThat(machines.of(AgencyLevel.COMMUNE).value(machines.definition()))
                .isEqualTo(new Quantity.Known(new BigDecimal("0.400000")));
        assertThat(machines.of(AgencyLevel.DISTRICT)).isEqualTo(Tally.without(Reason.NOT_ANSWERED));
        assertThat(line("A1").of(AgencyLevel.COMMUNE)).isEqualTo(tally(1, 2, 2));
        IndicatorBoard.Sheet sheet = boards.one(actor(district, Role.LEADER), new IndicatorCode("ARTICLE-2015", "A3"));
        assertThat(sheet.agencies().getFirst().sum())
                .isEqualTo(Tally.without(Reason.NOT_ANSWERED).plus(tally(40, 100, 2)));
    }

    @Test
    void anEditTakesTheApprovalAwayAndKeepsWhatWasApproved() {
        CampaignId survey = opened("2033");
        approved(survey, commune, "10", "40", "1");

        surveying.enter(actor(commune, Role.SPECIALIST), survey, commune, Map.of(MACHINES, number("11", 1)));

        Surveying.Sheet sheet = surveying.see(actor(commune, Role.SPECIALIST), survey, commune);
        assertThat(sheet.form().state()).isEqualTo(State.OPEN);
        assertThat(sheet.approvals()).singleElement().satisfies(approval -> {
            assertThat(approval.withdrawnAt()).isNotNull();
            assertThat(approval.content()).contains("MAY_TINH=10\n");
        });
        assertThat(line("A3").of(AgencyLevel.COMMUNE).counted()).isZero();
        surveying.send(actor(commune, Role.SPECIALIST), survey, commune);
        surveying.pass(actor(district, Role.LEADER), survey, commune);
        surveying.pass(actor(department, Role.LEADER), survey, commune);
        assertThat(surveying.see(actor(commune, Role.LEADER), survey, commune).approvals())
                .extracting(Approval::number)
                .containsExactly(2, 1);
    }

    @Test
    void whatIsSaidTwiceIsSaidOnceAndAnEditOfNothingTakesNothingAway() {
        CampaignId survey = opened("2034");
        approved(survey, commune, "10", "40", "1");

        surveying.enter(actor(commune, Role.SPECIALIST), survey, commune, Map.of(MACHINES, number("10", 0)));

        assertThat(state(survey, commune)).isEqualTo(State.APPROVED);
    }

    @Test
    void ofTwoWhoTypeAtOnceTheSecondIsToldWhatTheFirstSaid() {
        CampaignId survey = opened("2035");
        surveying.enter(actor(commune, Role.SPECIALIST), survey, commune, Map.of(MACHINES, number("12", 0)));

        assertThatThrownBy(() -> surveying.enter(
                        actor(commune, Role.LEADER),
                        survey,
                        commune,
                        Map.of(MACHINES, number("13", 0), LAN, number("1", 0))))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("indicators.said-meanwhile");
                    assertThat(refusal.args()).containsExactly("Máy tính đang dùng", "12");
                });
        assertThat(surveying.see(actor(commune, Role.LEADER), survey, commune).lines())
                .filteredOn(line -> line.answer().isGiven())
                .singleElement()
                .satisfies(line -> assertThat(line.answer().line()).isEqualTo("MAY_TINH=12"));
    }

    @Test
    void ofManyWhoApproveAtOnceOneDoes() throws Exception {
        CampaignId survey = opened("2036");
        answered(survey, commune, "10", "40", "1");
        surveying.pass(actor(district, Role.LEADER), survey, commune);
        int approved = 0;
        try (ExecutorService many = Executors.newFixedThreadPool(6)) {
            List<Callable<Boolean>> approvals = new ArrayList<>();
            for (int one = 0; one < 6; one++) {
                approvals.add(() -> {
                    try {
                        surveying.pass(actor(department, Role.LEADER), survey, commune);
                        return true;
                    } catch (Refusal late) {
                        return false;
                    }
                });
            }
            for (Future<Boolean> done : many.invokeAll(approvals)) {
                approved += done.get() ? 1 : 0;
            }
        }
        assertThat(approved).isEqualTo(1);
        assertThat(surveying
                        .see(actor(department, Role.LEADER), survey, commune)
                        .approvals())
                .hasSize(1);
    }

    @Test
    void whyAFormIsLockedIsSaid() {
        Actor official = actor(commune, Role.SPECIALIST);
        CampaignId survey = opened("2037");
        answered(survey, commune, "10", "40", "1");
        assertRefused("indicators.lock.above", () -> type(official, survey, "11"));
        surveying.sendBack(actor(district, Role.HEAD_OF_UNIT), survey, commune, "Xem lại số máy");
        type(official, survey, "11");
        surveying.send(official, survey, commune);
        surveying.pass(actor(district, Role.LEADER), survey, commune);
        assertRefused("indicators.lock.runner", () -> type(official, survey, "12"));
        surveying.sendBack(actor(department, Role.LEADER), survey, commune, "Chưa đúng");
        moved(survey, "first_day", 1);
        assertRefused("indicators.lock.not-begun", () -> type(official, survey, "12"));
        moved(survey, "first_day", -9);
        moved(survey, "last_day", -1);
        assertRefused("indicators.lock.over", () -> type(official, survey, "12"));
        campaigns.close(actor(department, Role.LEADER), survey);
        assertRefused("indicators.lock.closed", () -> type(official, survey, "12"));
    }

    @Test
    void whatIsFarFromThePeriodBeforeIsAskedAbout() {
        CampaignId first = opened("2038");
        approved(first, commune, "10", "40", "1");
        CampaignId survey = opened("2039");
        Actor official = actor(commune, Role.SPECIALIST);
        Map<ItemCode, Typed> typed =
                new HashMap<>(Map.of(MACHINES, number("60", 0), PEOPLE, number("41", 0), LAN, number("1", 0)));

        assertRefused("indicators.unexplained", () -> surveying.enterAndSend(official, survey, commune, typed));
        assertThat(surveying.see(official, survey, commune).lines())
                .noneMatch(line -> line.answer().isGiven())
                .allSatisfy(line -> assertThat(line.before()).isNotNull());
        typed.put(MACHINES, new Typed("60", "", "Được cấp 50 máy mới", 0));
        surveying.enterAndSend(official, survey, commune, typed);
        assertThat(state(survey, commune)).isEqualTo(State.SENT);
    }

    @Test
    void nothingAbsurdIsTakenAndAReasonIsAnAnswer() {
        CampaignId survey = opened("2040");
        Actor official = actor(commune, Role.SPECIALIST);
        for (String absurd : List.of("-1", "1e9", "1.045", "9999999999999", "mười", "NaN", "1,5")) {
            assertRefused("indicators.bad.count", () -> type(official, survey, absurd));
        }
        assertRefused(
                "indicators.bad.yes-no", () -> surveying.enter(official, survey, commune, Map.of(LAN, number("2", 0))));
        assertRefused(
                "indicators.both-said",
                () -> surveying.enter(official, survey, commune, Map.of(LAN, new Typed("1", "NOT_KNOWN", "", 0))));
        surveying.enterAndSend(
                official,
                survey,
                commune,
                Map.of(
                        MACHINES,
                        number("1 045", 0),
                        PEOPLE,
                        new Typed("", "NOT_KNOWN", "", 0),
                        LAN,
                        new Typed("", "NOT_CONCERNED", "", 0)));
        surveying.pass(actor(district, Role.LEADER), survey, commune);
        surveying.pass(actor(department, Role.LEADER), survey, commune);
        assertThat(line("A3").of(AgencyLevel.COMMUNE).without()).containsEntry(Reason.NOT_KNOWN, 1L);
        assertThat(line("A1").of(AgencyLevel.COMMUNE).without()).containsEntry(Reason.NOT_CONCERNED, 1L);
    }

    @Test
    void whoIsConcernedSeesAFormAndNobodyElse() {
        CampaignId survey = opened("2041");
        assertThat(campaigns.board(actor(commune, Role.SPECIALIST), survey).lines())
                .extracting(line -> line.agency().id())
                .containsExactly(commune);
        assertThat(campaigns.board(actor(district, Role.SPECIALIST), survey).lines())
                .extracting(line -> line.agency().id())
                .containsExactlyInAnyOrder(district, commune, neighbour);
        assertRefused("indicators.no-survey", () -> surveying.see(actor(neighbour, Role.LEADER), survey, commune));
        assertRefused("indicators.no-survey", () -> type(actor(neighbour, Role.SPECIALIST), survey, "1"));
        assertRefused("indicators.only-asked", () -> type(actor(department, Role.LEADER), survey, "1"));
        type(actor(district, Role.SPECIALIST), survey, "1");
        answered(survey, neighbour, "1", "1", "1");
        assertRefused(
                "indicators.only-checker", () -> surveying.pass(actor(neighbour, Role.LEADER), survey, neighbour));
        assertRefused(
                "indicators.only-checker", () -> surveying.pass(actor(department, Role.LEADER), survey, neighbour));
        assertRefused("indicators.not-sent", () -> surveying.pass(actor(district, Role.LEADER), survey, commune));
        assertRefused("indicators.only-runner", () -> campaigns.close(actor(district, Role.LEADER), survey));
        assertRefused(
                "indicators.only-administrators",
                () -> campaigns.open(actor(department, Role.LEADER), wanted(CampaignId.random(), "2041")));
    }

    @Test
    void whoeverOfTheAgencyAboveAllHasNoFormIsNotShownTheSurveyEither() {
        CampaignId survey = opened("2042");
        Actor head = actor(province, Role.SPECIALIST);

        assertThat(campaigns.of(head)).noneMatch(one -> one.id().equals(survey));
        assertRefused("indicators.no-survey", () -> campaigns.board(head, survey));
        assertThat(campaigns.of(actor(district, Role.SPECIALIST)))
                .extracting(Campaign::id)
                .contains(survey);
        assertThat(campaigns.of(actor(commune, Role.CLERK)))
                .extracting(Campaign::id)
                .contains(survey);
    }

    @Test
    void whatWasSaidIsNotEmptiedButReplaced() {
        CampaignId survey = opened("2043");
        Actor official = actor(commune, Role.SPECIALIST);
        surveying.enter(official, survey, commune, Map.of(MACHINES, number("12", 0), PEOPLE, number("", 0)));

        assertRefused(
                "indicators.unanswered",
                () -> surveying.enter(official, survey, commune, Map.of(MACHINES, number("", 1))));
        surveying.enter(official, survey, commune, Map.of(MACHINES, new Typed("", "NOT_KNOWN", "", 1)));
        assertThatThrownBy(() -> surveying.enter(official, survey, commune, Map.of(MACHINES, number("9", 1))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("indicators.reasoned-meanwhile"));
    }

    @Test
    void whatWasSentWaitsForWhoLooksThroughItAfterTheEndToo() {
        CampaignId survey = opened("2044");
        answered(survey, commune, "10", "40", "1");
        assertThat(work.waitingFor(actor(neighbour, Role.SPECIALIST)).lines()).hasSize(1);
        campaigns.close(actor(department, Role.LEADER), survey);

        assertThat(work.waitingFor(actor(neighbour, Role.SPECIALIST)).lines()).isEmpty();
        assertThat(work.waitingFor(actor(district, Role.LEADER)).lines()).hasSize(1);
        surveying.pass(actor(district, Role.LEADER), survey, commune);
        surveying.pass(actor(department, Role.LEADER), survey, commune);
        assertThat(state(survey, commune)).isEqualTo(State.APPROVED);
    }

    @Test
    void filesThatShowAnAnswerAreApprovedWithIt() {
        CampaignId survey = opened("2045");
        Actor official = actor(commune, Role.SPECIALIST);
        Evidence list = file("danh sách máy.ods", "mười máy");
        evidence.add(official, survey, commune, List.of(list, list));
        evidence.add(official, survey, commune, List.of(list));

        assertThat(surveying.see(official, survey, commune).evidence()).containsExactly(list);
        assertThat(evidence.open(actor(district, Role.LEADER), survey, commune, 1)
                        .content())
                .hasContent("mười máy");
        assertRefused("indicators.no-survey", () -> evidence.open(actor(neighbour, Role.LEADER), survey, commune, 1));
        assertRefused("indicators.no-survey", () -> evidence.open(official, survey, commune, 2));
        approved(survey, commune, "10", "40", "1");
        assertThat(surveying
                        .see(official, survey, commune)
                        .approvals()
                        .getFirst()
                        .content())
                .endsWith("LAN=1\nevidence " + list.file().sha256().value() + " danh sách máy.ods\n");
        evidence.add(official, survey, commune, List.of(list));
        assertThat(state(survey, commune)).isEqualTo(State.APPROVED);
        evidence.add(official, survey, commune, List.of(file("hợp đồng.pdf", "năm máy")));
        assertThat(state(survey, commune)).isEqualTo(State.OPEN);
        surveying.send(official, survey, commune);
        Evidence late = file("muộn.pdf", "muộn");
        assertRefused("indicators.lock.above", () -> evidence.add(official, survey, commune, List.of(late)));
    }

    @Test
    void aFormHasTenFilesAtMost() {
        CampaignId survey = opened("2046");
        Actor official = actor(commune, Role.SPECIALIST);
        List<Evidence> many = new ArrayList<>();
        for (int one = 0; one <= SurveyEvidence.MOST_FILES; one++) {
            many.add(file(one + ".pdf", "tệp " + one));
        }
        assertRefused("indicators.too-many-files", () -> evidence.add(official, survey, commune, many));
        evidence.add(official, survey, commune, many.subList(0, SurveyEvidence.MOST_FILES));
        assertRefused("indicators.too-many-files", () -> evidence.add(official, survey, commune, many.subList(10, 11)));
    }

    private Evidence file(String name, String content) {
        return new Evidence(
                name, files.store(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), 1_000));
    }

    private CampaignId opened(String period) {
        CampaignId id = CampaignId.random();
        campaigns.open(administrator, wanted(id, period));
        campaigns.open(administrator, wanted(id, period));
        return id;
    }

    private NewCampaign wanted(CampaignId id, String period) {
        LocalDate today = VietnamTime.today(clock);
        Set<AgencyLevel> all = Set.of(AgencyLevel.values());
        return new NewCampaign(
                id,
                department,
                "Khảo sát hạ tầng " + period,
                Period.read(period),
                today.minusDays(1),
                today.plusDays(10),
                Map.of(MACHINES, all, PEOPLE, all, LAN, all));
    }

    private void approved(CampaignId survey, AgencyId agency, String machines, String people, String lan) {
        answered(survey, agency, machines, people, lan);
        surveying.pass(actor(district, Role.LEADER), survey, agency);
        surveying.pass(actor(department, Role.LEADER), survey, agency);
    }

    private void answered(CampaignId survey, AgencyId agency, String machines, String people, String lan) {
        surveying.enterAndSend(
                actor(agency, Role.SPECIALIST),
                survey,
                agency,
                Map.of(MACHINES, number(machines, 0), PEOPLE, number(people, 0), LAN, number(lan, 0)));
    }

    /** Whatever was said of machines before is what it is typed over. */
    private void type(Actor actor, CampaignId survey, String machines) {
        int version = surveying
                .see(actor, survey, commune)
                .lines()
                .getFirst()
                .answer()
                .version();
        surveying.enter(actor, survey, commune, Map.of(MACHINES, number(machines, version)));
    }

    private void moved(CampaignId survey, String column, int days) {
        jdbc.sql("UPDATE indicators.campaign SET " + column + " = :day WHERE id = :id")
                .param("day", VietnamTime.today(clock).plusDays(days))
                .param("id", survey.value())
                .update();
    }

    private IndicatorBoard.Line line(String code) {
        return boards.read(actor(district, Role.LEADER), "ARTICLE-2015").lines().stream()
                .filter(line -> line.definition().code().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private State state(CampaignId survey, AgencyId agency) {
        return surveying.see(actor(agency, Role.LEADER), survey, agency).form().state();
    }

    private static Tally tally(long part, long whole, int agencies) {
        return new Tally(BigDecimal.valueOf(part), BigDecimal.valueOf(whole), agencies, Map.of());
    }

    private static Typed number(String text, int version) {
        return new Typed(text, "", "", version);
    }

    private static Actor actor(AgencyId agency, Role role) {
        return new Actor(new PersonId(UUID.randomUUID()), "Nông Văn Thử", agency, Set.of(role), Set.of());
    }

    private AgencyId id(String code) {
        return directory.byCode(new AgencyCode(code)).orElseThrow().id();
    }

    private static String province(String[] codes) {
        return """
                {"agencies": [
                  {"key": "%1$s", "level": "PROVINCE", "code102": "%1$s", "name": "Ủy ban nhân dân tỉnh Giả Định %1$s",
                   "abbreviation": "UBND", "place": "Giả Định"},
                  {"key": "%2$s", "level": "PROVINCE", "code102": "%2$s", "name": "Sở Giả Định %2$s", "parent": "%1$s",
                   "abbreviation": "SGĐ", "place": "Giả Định"},
                  {"key": "%3$s", "level": "DISTRICT", "code102": "%3$s", "name": "Huyện Giả Định %3$s", "parent": "%1$s",
                   "abbreviation": "UBND", "place": "Giả Định"},
                  {"key": "%4$s", "level": "COMMUNE", "code102": "%4$s", "name": "Xã Giả Định %4$s", "parent": "%3$s",
                   "abbreviation": "UBND", "place": "Giả Định"},
                  {"key": "%5$s", "level": "COMMUNE", "code102": "%5$s", "name": "Xã Giả Định %5$s", "parent": "%3$s",
                   "abbreviation": "UBND", "place": "Giả Định"}]}
                """.formatted((Object[]) codes);
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}

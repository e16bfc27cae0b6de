package vn.banggiang.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.PlatformTest;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.cases.facts.Case;
import vn.banggiang.directory.Role;
import vn.banggiang.figures.Share;
import vn.banggiang.identity.Actor;
import vn.banggiang.refusal.Refusal;
import vn.banggiang.workflows.steps.Outcome;
import vn.banggiang.workflows.steps.Way;

/** A leader asks how many cases came, what was late, and why; each number is the length of a list. */
@PlatformTest
class CaseFiguresTest {

    private final CaseFigures figures;
    private final CaseList list;
    private final CaseMoves moves;
    private final LiveCaseFigures live;
    private final CaseMonths months;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final BeanFactory beans;

    private OneStopShop shop;
    private Actor leader;
    private CasePeriod month;

    CaseFiguresTest(
            CaseFigures figures,
            CaseList list,
            CaseMoves moves,
            LiveCaseFigures live,
            CaseMonths months,
            JdbcClient jdbc,
            Clock clock,
            BeanFactory beans) {
        this.figures = figures;
        this.list = list;
        this.moves = moves;
        this.live = live;
        this.months = months;
        this.jdbc = jdbc;
        this.clock = clock;
        this.beans = beans;
    }

    @BeforeEach
    void anAgencyWithALeader() {
        shop = OneStopShop.open(beans);
        leader = shop.office().leader();
        month = new CasePeriod(CasePeriod.Length.MONTH, LocalDate.of(2019, 6, 10));
    }

    @Test
    void eachCaseIsCountedByItsMomentsAndEachNumberIsTheLengthOfItsList() {
        solved("2019-06-03", "2019-06-10 09:00", "2019-06-12 17:00");
        solved("2019-06-03", "2019-06-12 09:00", "2019-06-12 17:00");
        solved("2019-05-03", "2019-06-13 09:00", "2019-06-12 17:00");
        open("2019-06-03", "2019-06-20 17:00");
        open("2019-06-03", "2119-06-20 17:00");
        Case refused = shop.entered();
        moves.move(
                shop.officer(),
                refused.id(),
                1,
                new MoveOrder(new Way(Outcome.REFUSE, null), "Không thuộc thẩm quyền", null));
        jdbc.sql("UPDATE cases.dossier SET ended_at = '2019-06-30 23:59 +07' WHERE id = ?")
                .param(refused.id().value())
                .update();

        CaseFigureLine total = figures.read(leader, month, CaseGrouping.FIELD).total();

        assertThat(CaseCount.ofCases().stream().map(total::of))
                .as("received, early, on time, late, overdue, paused, refused, withdrawn, stopped")
                .containsExactly(4L, 1L, 1L, 1L, 1L, 0L, 1L, 0L, 0L);
        assertThat(total.inTime()).isEqualTo(new Share(2, 4));
        for (CaseGrouping by : CaseGrouping.values()) {
            CaseFigures.Sheet sheet = figures.read(leader, month, by);
            assertThat(sheet.lines()).as(by.name()).isNotEmpty();
            for (CaseFigureLine line : sheet.lines()) {
                by.counts()
                        .forEach(count -> assertThat(listed(new CaseNarrowing(month, count, by, line.key())))
                                .as(by + " " + count)
                                .isEqualTo(line.of(count)));
            }
        }
        CaseCount.ofCases()
                .forEach(count -> assertThat(listed(new CaseNarrowing(month, count, null, "")))
                        .as(count.name())
                        .isEqualTo(total.of(count)));
    }

    @Test
    void aCaseThatLayForYearsDoesNotMoveTheMiddle() {
        solved("2019-06-03", "2019-06-05 09:00", "2019-06-12 17:00");
        solved("2019-06-03", "2019-06-06 09:00", "2019-06-12 17:00");
        solved("2016-06-03", "2019-06-07 09:00", "2019-06-12 17:00");

        assertThat(figures.read(leader, month, CaseGrouping.FIELD).total().medianDays())
                .isEqualTo(3);
    }

    @Test
    void theTimeBeforeStandsBeside() {
        solved("2019-05-03", "2019-05-06 09:00", "2019-05-12 17:00");

        CaseFigures.Sheet sheet = figures.read(leader, month, CaseGrouping.PROCEDURE);

        assertThat(sheet.total().inTime().whole()).isZero();
        assertThat(sheet.before().inTime()).isEqualTo(new Share(1, 1));
        assertThat(figures.read(leader, month.of(CasePeriod.Length.QUARTER), CaseGrouping.PROCEDURE)
                        .total()
                        .inTime())
                .isEqualTo(new Share(1, 1));
    }

    @Test
    void aLateCaseHasOneCauseTheStepThatTookMostBeyondItsMinutes() {
        Case late = open("2019-06-03", "2019-06-20 17:00");
        jdbc.sql("UPDATE cases.passage SET due = CASE ordinal WHEN 1 THEN left_at - INTERVAL '1 day'"
                        + " ELSE now() - INTERVAL '300 days' END WHERE dossier_id = ?")
                .param(late.id().value())
                .update();
        Case asked = open("2019-06-03", "2019-06-20 17:00");
        jdbc.sql(
                        "INSERT INTO cases.consultation (dossier_id, ordinal, passage, agency_id, role, question, asked_at, due)"
                                + " VALUES (?, 1, 2, gen_random_uuid(), 'LEADER', '', '2019-06-04 09:00 +07', '2019-06-06 09:00 +07')")
                .param(asked.id().value())
                .update();
        Case unsaid = open("2019-06-03", "2019-06-21 17:00");
        Case waited = open("2019-06-03", "2019-06-21 17:00");
        jdbc.sql("INSERT INTO cases.pause (dossier_id, ordinal, agency_id, reason, since, until)"
                        + " VALUES (?, 1, ?, 'COMPLETION', '2019-06-04 09:00 +07', '2019-06-05 09:00 +07')")
                .params(waited.id().value(), shop.office().agency().id().value())
                .update();
        jdbc.sql("UPDATE cases.passage SET due = '2119-01-01 00:00 +07' WHERE dossier_id IN (?, ?)")
                .params(unsaid.id().value(), waited.id().value())
                .update();

        assertThat(figures.read(leader, month, CaseGrouping.CAUSE).lines())
                .extracting(CaseFigureLine::key, line -> line.of(CaseCount.OVERDUE))
                .containsExactlyInAnyOrder(
                        tuple("step:Thẩm định hồ sơ", 1L),
                        tuple("consulted", 1L),
                        tuple("unsaid", 1L),
                        tuple("applicant", 1L));
    }

    @Test
    void ofPeopleOnlyTheirLeadersReadAndOfOthersNobody() {
        shop.accepted();
        CasePeriod now = new CasePeriod(CasePeriod.Length.MONTH, VietnamTime.today(clock));
        assertThat(figures.read(leader, now, CaseGrouping.OFFICER).lines())
                .extracting(CaseFigureLine::name)
                .contains(shop.officer().fullName());
        assertRefused(shop.office().specialist(), now, CaseGrouping.FIELD);
        assertRefused(OneStopShop.holding(leader, Role.AGENCY_ADMINISTRATOR), now, CaseGrouping.OFFICER);
        Actor auditor = OneStopShop.holding(leader, Role.AUDITOR);
        assertRefused(auditor, now, CaseGrouping.OFFICER);
        assertThat(figures.read(auditor, now, CaseGrouping.AGENCY).listed()).isFalse();
        Actor stranger = OneStopShop.open(beans).office().leader();
        assertThat(figures.read(stranger, now, CaseGrouping.AGENCY).total().of(CaseCount.RECEIVED))
                .isZero();
        CaseFilter theirs = new CaseFilter(
                Set.of(),
                "",
                0,
                new CaseNarrowing(
                        now,
                        CaseCount.RECEIVED,
                        CaseGrouping.AGENCY,
                        shop.office().agency().id().toString()));
        assertThat(list.page(stranger, theirs).lines()).isEmpty();
    }

    @Test
    void theFiguresOfTheYearAreHandedOver() {
        solved("2019-06-03", "2019-06-10 09:00", "2019-06-12 17:00");
        solved("2019-06-03", "2019-07-10 09:00", "2019-06-12 17:00");
        open("2019-06-03", "2019-06-20 17:00");
        var agency = shop.office().agency().id();

        assertThat(live.of(2019).getFirst().of(agency)).isEqualTo(new Share(1, 3));
        assertThat(live.of(2019).get(1).of(agency)).isEqualTo(new Share(0, 3));
        assertThat(months.of(agency, 2019))
                .singleElement()
                .satisfies(june -> assertThat(june.share()).isEqualTo(new Share(1, 3)));
    }

    @Test
    void periodsAreReadAsTheyAreWritten() {
        List<String> tags = List.of("2026", "2026-Q1", "2026-Q4", "2026-01", "2026-12");
        assertThat(tags.stream().map(CasePeriod::read).map(CasePeriod::tag)).isEqualTo(tags);
        assertThat(Stream.of("2026", "2026-Q1", "2026-01")
                        .map(CasePeriod::read)
                        .map(period -> period.previous().tag()))
                .containsExactly("2025", "2025-Q4", "2025-12");
        assertThat(CasePeriod.read("2026-Q3").next().first()).isEqualTo(LocalDate.of(2026, 10, 1));
        assertThat(CasePeriod.read("2026-Q3").end()).isEqualTo(LocalDate.of(2026, 10, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1999", "2026-Q5", "2026-13", "2026-1", "2026-11-30", "99999"})
    void whatIsNoPeriodIsRefused(String written) {
        assertThatThrownBy(() -> CasePeriod.read(written)).isInstanceOf(Refusal.class);
    }

    private void assertRefused(Actor reader, CasePeriod period, CaseGrouping by) {
        assertThatThrownBy(() -> figures.read(reader, period, by))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("cases.figures-forbidden"));
    }

    private long listed(CaseNarrowing counted) {
        return list.page(leader, new CaseFilter(Set.of(), "", 0, counted)).total();
    }

    private Case open(String submitted, String due) {
        Case one = shop.accepted();
        jdbc.sql(
                        "UPDATE cases.dossier SET submitted_at = CAST(? AS timestamptz), due = CAST(? AS timestamptz) WHERE id = ?")
                .params(submitted + " 08:00 +07", due + " +07", one.id().value())
                .update();
        jdbc.sql(
                        "UPDATE cases.passage SET entered_at = '2019-06-03 08:00 +07', left_at = left_at - (now() - '2019-06-04 08:00 +07'),"
                                + " due = '2019-06-05 08:00 +07' WHERE dossier_id = ?")
                .param(one.id().value())
                .update();
        return one;
    }

    private void solved(String submitted, String at, String due) {
        Case one = open(submitted, due);
        jdbc.sql("UPDATE cases.dossier SET solved_at = CAST(? AS timestamptz), state = 'DECIDED' WHERE id = ?")
                .params(at + " +07", one.id().value())
                .update();
    }
}

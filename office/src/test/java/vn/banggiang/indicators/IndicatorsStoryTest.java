package vn.banggiang.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.banggiang.PlatformTest;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.AgencyLevel;
import vn.banggiang.directory.Role;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.identity.Actor;
import vn.banggiang.indicators.facts.Definition;
import vn.banggiang.indicators.facts.Formula;
import vn.banggiang.indicators.facts.IndicatorCode;
import vn.banggiang.indicators.facts.Item;
import vn.banggiang.indicators.facts.ItemCode;
import vn.banggiang.indicators.facts.Quantity;
import vn.banggiang.indicators.facts.Quantity.Reason;
import vn.banggiang.indicators.facts.Tally;
import vn.banggiang.indicators.facts.Unit;
import vn.banggiang.outgoing.Desk;
import vn.banggiang.refusal.Refusal;

/** A leader reads what the platform measures, and an administrator words indicators anew from a day on. */
@PlatformTest
class IndicatorsStoryTest {

    private static final String OWN = "BANG-GIANG";
    private static final IndicatorCode EXCHANGING = new IndicatorCode(OWN, "BG-2");
    private static final IndicatorCode MACHINES = new IndicatorCode("ICT-INDEX-2015", "HTKT-CQ2");

    private final IndicatorBoard boards;
    private final IndicatorSets sets;
    private final Readings readings;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Desk desk;
    private final Office office;
    private final Office other;

    IndicatorsStoryTest(
            IndicatorBoard boards,
            IndicatorSets sets,
            Readings readings,
            JdbcClient jdbc,
            Clock clock,
            BeanFactory beans) {
        this.boards = boards;
        this.sets = sets;
        this.readings = readings;
        this.jdbc = jdbc;
        this.clock = clock;
        this.desk = new Desk(beans);
        Offices offices = new Offices(beans);
        this.office = offices.open();
        this.other = offices.open();
    }

    @Test
    void whatRunsIsMeasuredAndWhatDoesNotIsSaid() {
        desk.registered(office, "31");

        IndicatorBoard.Board board = boards.read(office.leader(), "");

        assertThat(board.set().code()).isEqualTo(OWN);
        assertThat(board.agencies()).isEqualTo(1);
        assertThat(line(board, "BG-1").total()).isEqualTo(Tally.of(Quantity.of(0), Quantity.of(1)));
        assertThat(line(board, "BG-2").of(AgencyLevel.PROVINCE).numerator()).isZero();
        assertThat(line(board, "BG-13").value()).isEqualTo(new Quantity.None(Reason.NOT_MEASURED));
        assertThat(line(boards.read(office.leader(), "DTI-922"), "DTI-1").value())
                .isEqualTo(new Quantity.None(Reason.OUTSIDE));
        assertThat(line(boards.read(office.leader(), "ICT-INDEX-2015"), "HTKT-CQ2")
                        .value())
                .isEqualTo(new Quantity.None(Reason.NOT_ASKED));
        assertThat(line(boards.read(other.leader(), ""), "BG-1").value()).isEqualTo(new Quantity.None(Reason.NO_WHOLE));
    }

    @Test
    void whoLeadsNothingReadsNone() {
        assertRefused("indicators.forbidden", () -> boards.read(office.clerk(), ""));
        assertRefused("indicators.forbidden", () -> boards.one(office.specialist(), EXCHANGING));
        assertRefused("indicators.not-found", () -> boards.one(office.leader(), new IndicatorCode(OWN, "KHONG-CO")));
        assertRefused("indicators.not-found", () -> boards.read(office.leader(), "KHONG-CO"));
        assertThat(boards.read(administrator(), "").agencies()).isGreaterThan(1);
    }

    @Test
    void eachDayIsKeptAndOfMonthsThatAreOverTheLast() {
        LocalDate today = VietnamTime.today(clock);
        LocalDate longAgo = today.minusMonths(4).withDayOfMonth(10);
        readings.take();
        for (LocalDate day : Set.of(longAgo, longAgo.plusDays(1), today.minusDays(1))) {
            jdbc.sql(
                            "INSERT INTO indicators.reading SELECT set_code, code, agency_id, :day, 1, 1 FROM indicators.reading"
                                    + " WHERE day = :today AND agency_id = :agency AND set_code = :set AND code = :code")
                    .param("day", day)
                    .param("today", today)
                    .param("agency", office.agency().id().value())
                    .param("set", OWN)
                    .param("code", "BG-2")
                    .update();
        }
        readings.take();

        assertThat(boards.one(office.leader(), EXCHANGING).history())
                .extracting(Reading::day)
                .containsExactly(today, today.minusDays(1), longAgo.plusDays(1));
    }

    @Test
    void anIndicatorIsWordedAnewFromADayOn() {
        Definition before = sets.wordings(administrator(), MACHINES).getLast();
        LocalDate from = LocalDate.of(2100, 1, 1)
                .plusDays(sets.wordings(administrator(), MACHINES).size());
        Definition after = worded(before, "Tỷ lệ máy tính dùng băng rộng", "MAY_TINH_INTERNET", "%", from);

        sets.word(administrator(), after);

        assertThat(sets.told(office.leader(), "ICT-INDEX-2015", from.minusDays(1)))
                .contains(before)
                .doesNotContain(after);
        assertThat(sets.told(office.leader(), "ICT-INDEX-2015", from))
                .filteredOn(one -> one.code().equals(MACHINES))
                .extracting(Definition::name)
                .containsExactly("Tỷ lệ máy tính dùng băng rộng");
        assertRefused("indicators.not-after", () -> sets.word(administrator(), after));
        assertRefused(
                "indicators.units-differ",
                () -> sets.word(administrator(), worded(before, "Sai", "CONG_CHUC", "%", from.plusYears(1))));
        assertRefused(
                "indicators.item-unknown",
                () -> sets.word(administrator(), worded(before, "Sai", "KHONG_CO", "%", from.plusYears(1))));
        assertRefused("indicators.only-administrators", () -> sets.word(office.leader(), after));
    }

    @Test
    void anItemThatDoesNotFitIsNotAdded() {
        ItemCode code = new ItemCode("THU_NGHIEM");

        assertRefused(
                "indicators.units-differ",
                () -> sets.add(administrator(), item(code, "máy", new Formula("MAY_TINH + CONG_CHUC"))));
        assertRefused(
                "indicators.in-a-circle",
                () -> sets.add(administrator(), item(code, "máy", new Formula("MAY_TINH + THU_NGHIEM"))));
        assertRefused("indicators.item-known", () -> sets.add(administrator(), item(new ItemCode("LAN"), "máy", null)));
        assertThat(sets.items(administrator())).extracting(Item::code).doesNotContain(code);
    }

    private static Item item(ItemCode code, String unit, Formula formula) {
        return new Item(code, "Mục thử", Item.Kind.COUNT, Unit.read(unit), formula);
    }

    private static Definition worded(Definition before, String name, String part, String unit, LocalDate from) {
        return new Definition(
                before.code(),
                before.group(),
                name,
                new Definition.Count(before.numerator().words(), new Formula(part)),
                before.denominator(),
                before.factor(),
                unit,
                before.cycle(),
                before.source(),
                before.measure(),
                before.evidence(),
                before.target(),
                before.note(),
                before.mark(),
                from);
    }

    private static IndicatorBoard.Line line(IndicatorBoard.Board board, String code) {
        return board.lines().stream()
                .filter(line -> line.definition().code().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private Actor administrator() {
        return new Actor(
                office.head().person(),
                office.head().fullName(),
                office.agency().id(),
                Set.of(Role.PROVINCE_ADMINISTRATOR),
                Set.of());
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}

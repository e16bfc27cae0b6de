package vn.banggiang.indicators.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.banggiang.indicators.facts.Quantity.Reason;

/** A formula is arithmetic over items and nothing else, and what is missing never becomes zero. */
class FormulaTest {

    private static final ItemCode MACHINES = new ItemCode("MAY");
    private static final ItemCode SERVERS = new ItemCode("MAY_CHU");
    private static final ItemCode PEOPLE = new ItemCode("NGUOI");

    @Test
    void arithmeticIsDone() {
        assertThat(amount("(MAY + MAY_CHU) * 2 - -1", Map.of(MACHINES, 3, SERVERS, 4)))
                .isEqualByComparingTo("15");
        assertThat(amount("MIN(MAY, MAY_CHU, 1.5)", Map.of(MACHINES, 3, SERVERS, 4)))
                .isEqualByComparingTo("1.5");
    }

    @Test
    void whatIsMissingHasNoValueAndZeroIsZero() {
        assertThat(new Formula("MAY + MAY_CHU")
                        .value(code -> code.equals(MACHINES) ? Quantity.of(3) : new Quantity.None(Reason.NOT_KNOWN)))
                .isEqualTo(new Quantity.None(Reason.NOT_KNOWN));
        assertThat(amount("MAY + MAY_CHU", Map.of(MACHINES, 3, SERVERS, 0))).isEqualByComparingTo("3");
        assertThat(new Formula("MAY / NGUOI").value(code -> Quantity.of(code.equals(MACHINES) ? 3 : 0)))
                .isEqualTo(new Quantity.None(Reason.NO_WHOLE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "MAY +",
                "9^9^9^9^9",
                "\"a\"+1",
                "MAY(1)",
                "SQRT(4)",
                "1E999999999",
                "0X1F",
                "MAY NGUOI",
                "2 MAY",
                "MAY[1]",
                "MAY.NGUOI",
                "SUM()",
                "MAY = 1",
                "may + 1",
                "MAY && 1",
                "99999999999999999999",
                "PI)"
            })
    void nothingElseIsAFormula(String text) {
        assertRefused("indicators.bad-formula", () -> new Formula(text));
    }

    @Test
    void monstersAreRefusedOrEnd() {
        assertRefused("indicators.bad-formula", () -> new Formula("1" + "+1".repeat(20_000)));
        assertThat(new Formula("(".repeat(400) + "MAY" + ")".repeat(400)).items())
                .containsExactly(MACHINES);
        assertThat(new Formula("999999999999999" + "*999999999999999".repeat(50)).value(code -> Quantity.of(1)))
                .isEqualTo(new Quantity.None(Reason.ABSURD));
        assertThat(amount("-".repeat(900) + "MAY", Map.of(MACHINES, 1))).isEqualByComparingTo("1");
    }

    @Test
    void machinesAreNotAddedToPeople() {
        Items items = Items.of(List.of(asked("MAY", "máy"), asked("MAY_CHU", "máy"), asked("NGUOI", "công chức")));

        assertThat(items.unit(new Formula("(MAY + MAY_CHU) / NGUOI"))).isEqualTo(Unit.read("máy/công chức"));
        assertThat(items.unit(new Formula("MAY / MAY_CHU"))).isEqualTo(Unit.NUMBER);
        assertRefused("indicators.units-differ", () -> items.unit(new Formula("MAY + NGUOI")));
        assertRefused("indicators.units-differ", () -> items.unit(new Formula("MAX(MAY, 3)")));
        assertRefused("indicators.item-unknown", () -> items.unit(new Formula("XE")));
        assertRefused(
                "indicators.units-differ", () -> Items.of(List.of(asked("MAY", "máy"), computed("A2", "xe", "MAY"))));
    }

    @Test
    void nothingIsComputedFromItself() {
        assertRefused(
                "indicators.in-a-circle",
                () -> Items.of(List.of(
                        computed("AA", "máy", "BB"), computed("BB", "máy", "CC"), computed("CC", "máy", "AA"))));
        assertRefused("indicators.in-a-circle", () -> Items.of(List.of(computed("AA", "máy", "AA + 0 * AA"))));
    }

    @Test
    void aLadderOfItemsIsClimbedOnce() {
        List<Item> ladder = IntStream.rangeClosed(0, 60)
                .mapToObj(step -> step == 0
                        ? asked("T0", "máy")
                        : computed("T" + step, "máy", "T%1$d + T%1$d".formatted(step - 1)))
                .toList();
        Items items = Items.of(ladder);

        assertThat(items.value(new Formula("T40"), Map.of(new ItemCode("T0"), Quantity.of(1))))
                .isEqualTo(new Quantity.Known(BigDecimal.valueOf(1L << 40)));
        assertThat(items.asked(new Formula("T60"))).containsExactly(new ItemCode("T0"));
    }

    @Test
    void aConstantIsOfWhateverItSaysThatItIs() {
        Items items = Items.of(List.of(asked("MAY", "giải pháp"), computed("HOI", "giải pháp", "4")));

        assertThat(items.unit(new Formula("MAY / HOI"))).isEqualTo(Unit.NUMBER);
        assertThat(items.asked(new Formula("MAY / HOI"))).containsExactly(MACHINES);
    }

    private static Item asked(String code, String unit) {
        return new Item(new ItemCode(code), code, Item.Kind.COUNT, Unit.read(unit), null);
    }

    private static Item computed(String code, String unit, String formula) {
        return new Item(new ItemCode(code), code, Item.Kind.COUNT, Unit.read(unit), new Formula(formula));
    }

    private static BigDecimal amount(String formula, Map<ItemCode, Integer> amounts) {
        Quantity value = new Formula(formula).value(code -> Quantity.of(amounts.get(code)));
        return ((Quantity.Known) value).amount();
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        IndicatorsException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}

package vn.banggiang.indicators.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import vn.banggiang.indicators.facts.Definition.Count;
import vn.banggiang.indicators.facts.Quantity.Reason;

/** Ratios are computed of sums and never added; sums go up along the directory and lose nobody. */
class TallyTest {

    @Test
    void theRatioIsOfTheSumsAndNotTheMeanOfRatios() {
        Tally both = counted(1, 10).plus(counted(90, 100));

        assertThat(value(both)).isEqualByComparingTo("0.827273");
        assertThat(both.counted()).isEqualTo(2);
    }

    @Test
    void whoHasNoValueIsNamedAndCountedInNoSum() {
        Tally sum = counted(1, 2)
                .plus(Tally.of(Quantity.of(7), new Quantity.None(Reason.NOT_KNOWN)))
                .plus(Tally.of(new Quantity.None(Reason.NOT_ANSWERED), Quantity.of(7)));

        assertThat(value(sum)).isEqualByComparingTo("0.5");
        assertThat(sum.all()).isEqualTo(3);
        assertThat(sum.without()).containsOnly(Map.entry(Reason.NOT_KNOWN, 1L), Map.entry(Reason.NOT_ANSWERED, 1L));
    }

    @Test
    void zeroIsAValueAndAShareOfNothingIsNone() {
        assertThat(value(counted(0, 5))).isZero();
        assertThat(counted(5, 0).value(density())).isEqualTo(new Quantity.None(Reason.NO_WHOLE));
        assertThat(Tally.NOBODY.value(density())).isEqualTo(new Quantity.None(Reason.NOT_ANSWERED));
        assertThat(Tally.without(Reason.NOT_CONCERNED).value(density()))
                .isEqualTo(new Quantity.None(Reason.NOT_CONCERNED));
    }

    @Property(tries = 200)
    void theOrderOfAddingDoesNotMatter(@ForAll("tallies") List<Tally> tallies) {
        assertThat(sum(tallies.reversed())).isEqualTo(sum(tallies));
    }

    @Property(tries = 200)
    void whoStandsAboveAllHasTheSumOfAll(
            @ForAll("tallies") List<Tally> tallies, @ForAll("above") List<Integer> chosen) {
        Map<Integer, Tally> own = new HashMap<>();
        Map<Integer, Integer> above = new HashMap<>();
        for (int one = 0; one < tallies.size(); one++) {
            own.put(one, tallies.get(one));
            if (one > 0) {
                above.put(one, chosen.get(one % chosen.size()) % one);
            }
        }

        assertThat(Upward.sums(own, above).getOrDefault(0, Tally.NOBODY)).isEqualTo(sum(tallies));
    }

    @Test
    void twoThatStandAboveEachOtherCountOnce() {
        Map<String, Tally> sums = Upward.sums(
                Map.of("one", counted(1, 2), "other", counted(3, 4)), Map.of("one", "other", "other", "one"));

        assertThat(sums.get("one")).isEqualTo(counted(1, 2).plus(counted(3, 4)));
    }

    @Provide
    Arbitrary<List<Tally>> tallies() {
        Arbitrary<Tally> counted = Combinators.combine(
                        Arbitraries.longs().between(0, 1_000_000),
                        Arbitraries.longs().between(0, 1_000_000))
                .as(TallyTest::counted);
        Arbitrary<Tally> without = Arbitraries.of(Reason.class).map(Tally::without);
        return Arbitraries.frequencyOf(Tuple.of(3, counted), Tuple.of(1, without))
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    @Provide
    Arbitrary<List<Integer>> above() {
        return Arbitraries.integers().between(0, 1000).list().ofMinSize(1).ofMaxSize(30);
    }

    private static Tally sum(List<Tally> tallies) {
        return new ArrayList<>(tallies).stream().reduce(Tally.NOBODY, Tally::plus);
    }

    private static Tally counted(long part, long whole) {
        return Tally.of(Quantity.of(part), Quantity.of(whole));
    }

    private static BigDecimal value(Tally tally) {
        return ((Quantity.Known) tally.value(density())).amount().setScale(6, RoundingMode.UNNECESSARY);
    }

    private static Definition density() {
        return new Definition(
                new IndicatorCode("SET", "A3"),
                "",
                "Mật độ máy tính",
                new Count("máy", new Formula("MAY")),
                new Count("công chức", new Formula("NGUOI")),
                1,
                "máy/công chức",
                Definition.Cycle.YEAR,
                Definition.Source.ASK,
                null,
                "",
                "",
                "",
                "S",
                LocalDate.of(2015, 1, 1));
    }
}

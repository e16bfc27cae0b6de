package vn.banggiang.indicators.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.banggiang.directory.AgencyLevel;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.indicators.IndicatorBoard;
import vn.banggiang.indicators.IndicatorSet;
import vn.banggiang.indicators.IndicatorSets;
import vn.banggiang.indicators.facts.Definition;
import vn.banggiang.indicators.facts.IndicatorCode;
import vn.banggiang.indicators.facts.Quantity;
import vn.banggiang.indicators.facts.Quantity.Reason;
import vn.banggiang.indicators.facts.Tally;

/** The indicators for programs: numerator and denominator with each value. */
@RestController
@RequestMapping("/api/v1/indicators")
class IndicatorsApi {

    private final IndicatorBoard boards;
    private final IndicatorSets sets;

    IndicatorsApi(IndicatorBoard boards, IndicatorSets sets) {
        this.boards = boards;
        this.sets = sets;
    }

    /** What a set says now by level; what the platform measures where none is named. */
    @GetMapping
    BoardBody board(@AuthenticationPrincipal SignedIn caller, @RequestParam(defaultValue = "") String set) {
        IndicatorBoard.Board board = boards.read(caller.actor(), set);
        List<IndicatorBody> lines = new ArrayList<>();
        board.lines().forEach(line -> lines.add(IndicatorBody.of(line)));
        return new BoardBody(board.set().code(), board.agencies(), lines);
    }

    /** The sets that there are. */
    @GetMapping("/sets")
    List<IndicatorSet> sets(@AuthenticationPrincipal SignedIn caller) {
        return sets.sets(caller.actor());
    }

    /** One indicator by agency, with what it said on earlier days. */
    @GetMapping("/sets/{set}/{code}")
    SheetBody one(@AuthenticationPrincipal SignedIn caller, @PathVariable String set, @PathVariable String code) {
        IndicatorBoard.Sheet sheet = boards.one(caller.actor(), new IndicatorCode(set, code));
        Definition definition = sheet.definition();
        return new SheetBody(
                IndicatorBody.of(sheet.line()),
                sheet.agencies().stream()
                        .map(line -> new AgencyBody(
                                line.agency().code().value(),
                                line.agency().name(),
                                ValueBody.of(definition, line.own()),
                                ValueBody.of(definition, line.sum())))
                        .toList(),
                sheet.history().stream()
                        .map(reading -> new ReadingBody(reading.day(), ValueBody.of(definition, reading.tally())))
                        .toList());
    }

    /** @param agencies how many the caller reaches */
    record BoardBody(String set, int agencies, List<IndicatorBody> indicators) {}

    /** @param period that it is of; empty for now */
    record IndicatorBody(
            String code,
            String name,
            String numerator,
            String denominator,
            String unit,
            String mark,
            String period,
            Map<AgencyLevel, ValueBody> levels,
            ValueBody all) {

        static IndicatorBody of(IndicatorBoard.Line line) {
            Definition definition = line.definition();
            Map<AgencyLevel, ValueBody> levels = new EnumMap<>(AgencyLevel.class);
            line.levels().forEach((level, tally) -> levels.put(level, ValueBody.of(definition, tally)));
            return new IndicatorBody(
                    definition.code().code(),
                    definition.name(),
                    definition.numerator().words(),
                    definition.denominator().words(),
                    definition.unit(),
                    definition.mark(),
                    line.when(),
                    levels,
                    ValueBody.of(definition, line.total()));
        }
    }

    /**
     * So much of so much.
     *
     * @param value absent where there is none
     * @param reason why there is none; absent where there is one
     * @param counted how many agencies are in it
     * @param without how many are not, by why
     */
    record ValueBody(
            BigDecimal numerator,
            BigDecimal denominator,
            @Nullable BigDecimal value,
            @Nullable Reason reason,
            long counted,
            Map<Reason, Long> without) {

        static ValueBody of(Definition definition, Tally tally) {
            Quantity value = tally.value(definition);
            return new ValueBody(
                    tally.numerator(),
                    tally.denominator(),
                    value instanceof Quantity.Known known ? known.amount() : null,
                    value instanceof Quantity.None none ? none.reason() : null,
                    tally.counted(),
                    tally.without());
        }
    }

    /** @param sum with all that stand below it */
    record AgencyBody(String code, String name, ValueBody own, ValueBody sum) {}

    /** What was measured on a day. */
    record ReadingBody(LocalDate day, ValueBody value) {}

    /** One indicator in full. */
    record SheetBody(IndicatorBody indicator, List<AgencyBody> agencies, List<ReadingBody> history) {}
}

package vn.banggiang.indicators;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.AgencyLevel;
import vn.banggiang.indicators.facts.Definition;
import vn.banggiang.indicators.facts.Quantity.Reason;
import vn.banggiang.indicators.facts.Tally;

/** What a survey says once its forms are approved: every indicator that can be computed of what it asks, by level. */
@Service
public class SurveyResults {

    private final IndicatorStore store;
    private final AskedTallies asked;

    SurveyResults(IndicatorStore store, AskedTallies asked) {
        this.store = store;
        this.asked = asked;
    }

    /** Of the forms that the reader of the board sees; what two sets ask alike stands there once. */
    @Transactional(readOnly = true)
    public List<IndicatorBoard.Line> of(Campaigns.Board board) {
        List<IndicatorBoard.Line> results = new ArrayList<>();
        Set<List<Object>> told = new HashSet<>();
        AskedTallies.Said said = asked.said();
        List<Definition> definitions =
                new ArrayList<>(store.definitions(board.campaign().period().last()));
        definitions.sort(Comparator.comparing(one -> one.code().set()));
        for (Definition definition : definitions) {
            Map<AgencyId, Tally> tallies = said.of(definition, board.campaign().id());
            if (!tallies.isEmpty() && told.add(formulas(definition))) {
                results.add(line(definition, tallies, board));
            }
        }
        return results;
    }

    private static List<Object> formulas(Definition definition) {
        return List.of(
                Objects.requireNonNullElse(definition.numerator().formula(), ""),
                Objects.requireNonNullElse(definition.denominator().formula(), ""));
    }

    private static IndicatorBoard.Line line(
            Definition definition, Map<AgencyId, Tally> tallies, Campaigns.Board board) {
        Map<AgencyLevel, Tally> levels = new EnumMap<>(AgencyLevel.class);
        Tally all = Tally.NOBODY;
        for (Campaigns.Line line : board.lines()) {
            Tally one = tallies.getOrDefault(line.agency().id(), Tally.NOBODY);
            levels.merge(line.form().level(), one, Tally::plus);
            all = all.plus(one);
        }
        return new IndicatorBoard.Line(
                definition,
                levels,
                all.all() == 0 ? Tally.without(Reason.NOT_CONCERNED) : all,
                board.campaign().period().tag());
    }
}

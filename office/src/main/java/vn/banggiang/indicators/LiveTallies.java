package vn.banggiang.indicators;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.figures.Figure;
import vn.banggiang.figures.LiveFigures;
import vn.banggiang.figures.Share;
import vn.banggiang.indicators.facts.Measure;
import vn.banggiang.indicators.facts.Measure.Way;
import vn.banggiang.indicators.facts.Quantity.Reason;
import vn.banggiang.indicators.facts.Tally;

/** What the systems of this installation count now, as indicators ask for it. */
@Component
class LiveTallies {

    private final List<LiveFigures> systems;

    LiveTallies(List<LiveFigures> systems) {
        this.systems = systems;
    }

    /** All figures of a year, asked once for many indicators. */
    Now of(int year) {
        Map<String, Figure> figures = new HashMap<>();
        systems.forEach(system -> system.of(year).forEach(figure -> figures.put(figure.key(), figure)));
        return new Now(figures);
    }

    /** The figures of one moment. */
    record Now(Map<String, Figure> figures) {

        /** Of each agency; empty where no system hands this figure over. */
        Optional<Map<AgencyId, Tally>> tallies(Measure measure, Collection<AgencyId> agencies) {
            return Optional.ofNullable(figures.get(measure.figure())).map(figure -> {
                Map<AgencyId, Tally> tallies = new HashMap<>();
                agencies.forEach(agency -> tallies.put(agency, tally(measure.way(), figure.of(agency))));
                return tallies;
            });
        }

        private static Tally tally(Way way, Share share) {
            return switch (way) {
                case SHARE ->
                    share.whole() == 0 ? Tally.without(Reason.NO_WHOLE) : counted(share.part(), share.whole());
                case AT_WORK -> counted(share.whole() > 0 ? 1 : 0, 1);
                case DOING -> counted(share.part() > 0 ? 1 : 0, 1);
            };
        }

        private static Tally counted(long part, long whole) {
            return new Tally(BigDecimal.valueOf(part), BigDecimal.valueOf(whole), 1, Map.of());
        }
    }
}

package vn.banggiang.indicators;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.indicators.facts.Definition;
import vn.banggiang.indicators.facts.Measure;
import vn.banggiang.indicators.facts.Quantity.Reason;
import vn.banggiang.indicators.facts.Tally;

/** Where an indicator's value comes from: what is measured now where something measures it, else what a survey says. */
@Component
class Values {

    private static final int MOST_PERIODS = 24;

    private final LiveTallies live;
    private final AskedTallies asked;
    private final Clock clock;

    Values(LiveTallies live, AskedTallies asked, Clock clock) {
        this.live = live;
        this.asked = asked;
        this.clock = clock;
    }

    /** What each of these says of these agencies, in their order; the systems are asked once for all of them. */
    Map<Definition, Found> of(List<Definition> told, Collection<AgencyId> agencies) {
        LiveTallies.Now now = counted();
        AskedTallies.Said said = asked.said();
        Map<Definition, Found> found = new LinkedHashMap<>();
        told.forEach(one -> found.put(one, found(one, now, said, agencies)));
        return found;
    }

    /** What one says of these agencies. */
    Found of(Definition definition, Collection<AgencyId> agencies) {
        return found(definition, counted(), asked.said(), agencies);
    }

    /** What surveys said of it for earlier periods, the newest first. */
    List<Reading> asked(Definition definition, Collection<AgencyId> agencies) {
        List<Reading> readings = new ArrayList<>();
        for (AskedTallies.Told told : asked.said().told(definition, agencies, MOST_PERIODS)) {
            Tally sum = told.tallies().values().stream().reduce(Tally.NOBODY, Tally::plus);
            readings.add(new Reading(told.campaign().period().last(), sum));
        }
        return readings;
    }

    private LiveTallies.Now counted() {
        return live.of(VietnamTime.today(clock).getYear());
    }

    private Found found(
            Definition definition, LiveTallies.Now now, AskedTallies.Said said, Collection<AgencyId> agencies) {
        Measure measure = definition.measure();
        return Optional.ofNullable(measure)
                .flatMap(way -> now.tallies(way, agencies))
                .map(tallies -> new Found(tallies, Reason.NO_WHOLE, ""))
                .or(() -> said.newest(definition, agencies)
                        .map(told -> new Found(
                                told.tallies(),
                                Reason.NOT_CONCERNED,
                                told.campaign().period().tag())))
                .orElseGet(() -> new Found(Map.of(), nothing(definition), ""));
    }

    private static Reason nothing(Definition definition) {
        return switch (definition.source()) {
            case LIVE -> Reason.NOT_MEASURED;
            case ASK -> Reason.NOT_ASKED;
            case OUTSIDE -> Reason.OUTSIDE;
        };
    }

    /**
     * What was found.
     *
     * @param tallies by agency
     * @param nothing why there is nothing, where there is nothing
     * @param when the period that it is of; empty for now
     */
    record Found(Map<AgencyId, Tally> tallies, Reason nothing, String when) {}
}

package vn.banggiang.indicators;

import java.time.Clock;
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

/** Where an indicator's value comes from: what is measured now where something measures it. */
@Component
class Values {

    private final LiveTallies live;
    private final Clock clock;

    Values(LiveTallies live, Clock clock) {
        this.live = live;
        this.clock = clock;
    }

    /** What each of these says of these agencies, in their order; the systems are asked once for all of them. */
    Map<Definition, Found> of(List<Definition> told, Collection<AgencyId> agencies) {
        LiveTallies.Now now = counted();
        Map<Definition, Found> found = new LinkedHashMap<>();
        told.forEach(one -> found.put(one, found(one, now, agencies)));
        return found;
    }

    /** What one says of these agencies. */
    Found of(Definition definition, Collection<AgencyId> agencies) {
        return found(definition, counted(), agencies);
    }

    private LiveTallies.Now counted() {
        return live.of(VietnamTime.today(clock).getYear());
    }

    private Found found(Definition definition, LiveTallies.Now now, Collection<AgencyId> agencies) {
        Measure measure = definition.measure();
        return Optional.ofNullable(measure)
                .flatMap(way -> now.tallies(way, agencies))
                .map(tallies -> new Found(tallies, Reason.NO_WHOLE, ""))
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

package vn.banggiang.portal;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.figures.Figure;
import vn.banggiang.figures.LiveFigures;
import vn.banggiang.figures.Share;

/** How many of the sections that the decrees ask for are there and fresh; known of today alone. */
@Component
class PortalFigures implements LiveFigures {

    private final Completeness completeness;
    private final Sites sites;
    private final Clock clock;

    PortalFigures(Completeness completeness, Sites sites, Clock clock) {
        this.completeness = completeness;
        this.sites = sites;
        this.clock = clock;
    }

    @Override
    public List<Figure> of(int year) {
        Map<AgencyId, Share> complete = new HashMap<>();
        if (year == VietnamTime.today(clock).getYear()) {
            completeness
                    .of(sites.all())
                    .forEach(state -> complete.merge(
                            state.site().agency(),
                            new Share(state.fresh(), state.asked().size()),
                            Share::plus));
        }
        return List.of(new Figure("portal.figure.complete", complete));
    }
}

package vn.banggiang.nationalportal;

import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.banggiang.cases.CaseProgressed;
import vn.banggiang.nationalportal.link.NationalPortal;

/** Writes down what the portal is to be told, in the transaction of what happened: it is told, or it did not happen. */
@Component
class ToldCases {

    private final Optional<NationalPortal> portal;
    private final NationalProgress reports;

    ToldCases(Optional<NationalPortal> portal, NationalProgress reports) {
        this.portal = portal;
        this.reports = reports;
    }

    @EventListener
    void on(CaseProgressed event) {
        if (portal.isPresent()) {
            var statuses = NationalStatus.of(event.act(), event.state());
            if (!statuses.isEmpty()) {
                reports.add(event, statuses);
            }
        }
    }
}

package vn.banggiang.administration;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.calendar.OpeningHours;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.OpeningTimes;
import vn.banggiang.identity.Actor;

/** When the administrator's agency is open; {@link AdministrationException} {@code administration.forbidden} for another's. */
@Service
public class AgencyHours {

    private final OpeningTimes times;
    private final Changes changes;

    AgencyHours(OpeningTimes times, Changes changes) {
        this.times = times;
        this.changes = changes;
    }

    /** Says these hours of the agency from that day on, as {@link OpeningTimes#set}; said twice, it is said once. */
    @Transactional
    public void set(Actor administrator, AgencyId agency, LocalDate since, OpeningHours hours) {
        Jurisdiction.of(administrator).requireAgency(agency);
        if (times.set(agency, since, hours)) {
            Map<String, String> said = Map.of("since", since.toString(), "hours", written(hours));
            changes.record(administrator, "hours-set", "agency:" + agency, said);
        }
    }

    private static String written(OpeningHours hours) {
        return hours.days().stream().map(AgencyHours::written).collect(Collectors.joining("; "));
    }

    private static String written(OpeningHours.Days days) {
        return days.first() + "-" + days.last() + " "
                + days.spans().stream()
                        .map(span -> span.opens() + "-" + span.closes())
                        .collect(Collectors.joining(" "));
    }
}

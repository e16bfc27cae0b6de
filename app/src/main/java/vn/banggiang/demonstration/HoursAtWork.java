package vn.banggiang.demonstration;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.banggiang.administration.AgencyHours;
import vn.banggiang.calendar.OpeningHours;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyLevel;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.OpeningTimes;
import vn.banggiang.identity.Actor;

/** The demonstration's opening hours: some communes are open on Saturday morning as well. */
@Component
class HoursAtWork {

    private static final int ONE_OF = 8;
    private static final int SAID_DAYS_AGO = 90;
    private static final OpeningHours WITH_SATURDAY = OpeningHours.USUAL.with(
            DayOfWeek.SATURDAY, OpeningHours.Span.of(LocalTime.of(7, 30), LocalTime.of(11, 30)));

    private final AgencyHours hours;
    private final OpeningTimes times;
    private final Directory directory;
    private final Clock clock;

    HoursAtWork(AgencyHours hours, OpeningTimes times, Directory directory, Clock clock) {
        this.hours = hours;
        this.times = times;
        this.directory = directory;
        this.clock = clock;
    }

    /** Plays what was not played yet; what a visitor said since is left as it is. */
    void play(Actor administrator) {
        LocalDate said = VietnamTime.today(clock).minusDays(SAID_DAYS_AGO);
        List<Agency> communes = directory.agencies().stream()
                .filter(agency -> agency.level() == AgencyLevel.COMMUNE)
                .sorted(Comparator.comparing(agency -> agency.code().value()))
                .toList();
        for (int number = 0; number < communes.size(); number += ONE_OF) {
            Agency commune = communes.get(number);
            if (times.of(commune.id(), VietnamTime.today(clock)).equals(OpeningHours.USUAL)) {
                PlayedClock.at(
                        VietnamTime.start(said).plus(8, ChronoUnit.HOURS),
                        () -> hours.set(administrator, commune.id(), said, WITH_SATURDAY));
            }
        }
    }
}

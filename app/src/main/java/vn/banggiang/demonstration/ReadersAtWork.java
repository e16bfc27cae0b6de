package vn.banggiang.demonstration;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.portal.Readership;
import vn.banggiang.portal.Reading;
import vn.banggiang.portal.Site;
import vn.banggiang.portal.Sites;

/** How often the portals were read in the last month: fewer on Sundays, most the first pages. */
@Component
class ReadersAtWork {

    private static final int DAYS = 30;

    private final Sites sites;
    private final Readership readership;
    private final Clock clock;

    ReadersAtWork(Sites sites, Readership readership, Clock clock) {
        this.sites = sites;
        this.readership = readership;
        this.clock = clock;
    }

    /** Each portal is counted once, however often this is called. */
    void play(BooleanSupplier isEnding) {
        LocalDate today = VietnamTime.today(clock);
        for (Site site : sites.all()) {
            if (isEnding.getAsBoolean()) {
                return;
            }
            if (readership.of(site.id(), today.minusDays(1)).people() == 0) {
                readership.add(counted(site, today));
            }
        }
    }

    private Map<Reading, Long> counted(Site site, LocalDate today) {
        Random chance = new Random(site.slug().value().hashCode());
        int liked = 20 + chance.nextInt(180);
        List<String> pages = pages(site);
        Map<Reading, Long> counted = new HashMap<>();
        for (int ago = 1; ago <= DAYS; ago++) {
            LocalDate day = today.minusDays(ago);
            int busy = day.getDayOfWeek() == DayOfWeek.SUNDAY ? 1 : 3;
            for (int rank = 0; rank < pages.size(); rank++) {
                long people = (long) liked * busy * (60 + chance.nextInt(80)) / (100L * (rank + 1));
                counted.put(new Reading(site.id(), day, pages.get(rank), false), people + 1);
            }
            counted.put(new Reading(site.id(), day, "", true), (long) liked / 2 + chance.nextInt(40));
        }
        return counted;
    }

    private List<String> pages(Site site) {
        Stream<String> sections =
                sites.sections(site.id()).stream().map(section -> section.slug().value());
        return Stream.concat(Stream.of(""), sections).toList();
    }
}

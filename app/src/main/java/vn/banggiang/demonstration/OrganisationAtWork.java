package vn.banggiang.demonstration;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.Post;
import vn.banggiang.directory.Role;
import vn.banggiang.directory.Unit;
import vn.banggiang.organisation.EntryId;
import vn.banggiang.organisation.EntryText;
import vn.banggiang.organisation.ProfileText;
import vn.banggiang.organisation.Profiles;
import vn.banggiang.organisation.Subject;
import vn.banggiang.organisation.Timetables;
import vn.banggiang.organisation.Week;
import vn.banggiang.pictures.Crop;
import vn.banggiang.portal.Site;
import vn.banggiang.portal.SitePictures;
import vn.banggiang.portal.Sites;
import vn.banggiang.richtext.Cleaner;
import vn.banggiang.richtext.RichText;

/**
 * What the demonstration's portals say of their agencies: contact officials at all, leaders, units and two weeks of a timetable
 * at some. What was said already is left as it is, so that a start that was killed goes on where it was.
 */
@Component
class OrganisationAtWork {

    private static final OrganisationStory STORY = OrganisationStory.read();
    private static final int WITH_LEADERS = 9;
    private static final int WEEKS = 2;
    private static final int WRITTEN_DAYS_AGO = 120;

    private final Profiles profiles;
    private final Timetables timetables;
    private final SitePictures pictures;
    private final Sites sites;
    private final Directory directory;
    private final Clock clock;

    OrganisationAtWork(
            Profiles profiles,
            Timetables timetables,
            SitePictures pictures,
            Sites sites,
            Directory directory,
            Clock clock) {
        this.profiles = profiles;
        this.timetables = timetables;
        this.pictures = pictures;
        this.sites = sites;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * Plays what was not played yet.
     *
     * @param casts of the agencies that have portals, the province first
     */
    void play(List<PortalCast> casts, BooleanSupplier stopped) {
        for (int number = 0; number < casts.size() && !stopped.getAsBoolean(); number++) {
            PortalCast cast = casts.get(number);
            contacts(cast, number);
            if (number < WITH_LEADERS) {
                leaders(cast, number, stopped);
                units(cast, number);
                timetable(cast);
            }
        }
    }

    private void contacts(PortalCast cast, int number) {
        Optional<PersonId> clerk = directory.holders(cast.agency().id(), Role.CLERK).stream()
                .map(Post::person)
                .findFirst();
        List<PersonId> officials =
                List.of(cast.editor().person(), clerk.orElse(cast.editor().person()));
        for (int one = 0; one < officials.size(); one++) {
            PersonId official = officials.get(one);
            String topic = STORY.contacts().get(one);
            String telephone = STORY.telephone(number * 17 + one);
            say(cast, Subject.contact(cast.agency().id(), official), () -> {
                String email = directory.person(official).email();
                return new ProfileText(topic, telephone, email, RichText.EMPTY, RichText.EMPTY, null);
            });
        }
    }

    private void leaders(PortalCast cast, int number, BooleanSupplier stopped) {
        Site site = sites.of(cast.agency().id()).orElseThrow();
        List<Post> leaders = directory.holders(cast.agency().id(), Role.LEADER);
        for (int one = 0; one < leaders.size() && !stopped.getAsBoolean(); one++) {
            Post leader = leaders.get(one);
            int place = one;
            say(
                    cast,
                    Subject.leader(cast.agency().id(), leader.person()),
                    () -> leader(cast, site, leader, number * 7 + place, place));
        }
    }

    /** @param place among the leaders, 0 for the head */
    private ProfileText leader(PortalCast cast, Site site, Post leader, int seed, int place) {
        String duties = place == 0
                ? STORY.headDuties()
                : STORY.deputyDuties().get((place - 1) % STORY.deputyDuties().size());
        Portrait portrait = new Portrait(seed, leader.fullName().contains(" Thị "));
        UUID picture = pictures.bring(cast.editor(), site.id(), leader.fullName() + ".png", portrait.png(), Crop.WHOLE);
        return new ProfileText(
                "",
                STORY.telephone(seed * 3),
                directory.person(leader.person()).email(),
                rich(
                        cast,
                        STORY.biography().get(seed % STORY.biography().size()) + "<p><em>" + STORY.note()
                                + "</em></p>"),
                rich(cast, duties),
                picture);
    }

    private void units(PortalCast cast, int number) {
        for (Unit unit : directory.units(cast.agency().id())) {
            say(
                    cast,
                    Subject.unit(cast.agency().id(), unit.id()),
                    () -> new ProfileText(
                            "",
                            STORY.telephone(number * 31 + unit.name().hashCode()),
                            "",
                            RichText.EMPTY,
                            rich(cast, STORY.functions()),
                            null));
        }
    }

    private void timetable(PortalCast cast) {
        AgencyId agency = cast.agency().id();
        List<Post> leaders = directory.holders(agency, Role.LEADER);
        Week first = Week.of(VietnamTime.today(clock));
        for (int later = 0; later < WEEKS; later++) {
            Week week = first.plus(later);
            for (OrganisationStory.Told told : STORY.week()) {
                EntryText text = new EntryText(
                        week.monday().plusDays(told.day()),
                        told.starts(),
                        told.ends(),
                        told.words(),
                        leaders.get(told.leader() % leaders.size()).person(),
                        told.others(),
                        told.place(),
                        told.internal(),
                        told.cancelled());
                EntryId id = new EntryId(id("entry " + cast.agency().code() + text.day() + text.starts()));
                Played.act(clock.instant(), () -> timetables.save(cast.editor(), id, agency, 0, text));
            }
        }
    }

    private void say(PortalCast cast, Subject subject, Supplier<ProfileText> text) {
        Instant at = VietnamTime.start(VietnamTime.today(clock).minusDays(WRITTEN_DAYS_AGO))
                .plus(9, ChronoUnit.HOURS);
        Played.act(at, () -> {
            if (profiles.see(cast.editor(), subject).number() == 0) {
                profiles.write(cast.editor(), subject, 0, text.get());
                profiles.approve(cast.leader(), subject, 1);
            }
        });
    }

    private static RichText rich(PortalCast cast, String html) {
        return Cleaner.clean(html.replace("{agency}", cast.agency().name())).text();
    }

    private static UUID id(String what) {
        return UUID.nameUUIDFromBytes(("banggiang/demonstration/" + what).getBytes(StandardCharsets.UTF_8));
    }
}

package vn.banggiang.directory.api;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.banggiang.calendar.OpeningHours;
import vn.banggiang.calendar.VietnamTime;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.AgencyLevel;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.OpeningTimes;
import vn.banggiang.directory.Post;
import vn.banggiang.directory.Role;
import vn.banggiang.directory.Unit;

/** Agencies, their units and who holds which role today; anybody who is signed in may look it up. */
@RestController
@RequestMapping("/api/v1/agencies")
class DirectoryApi {

    private static final int MOST = 50;

    private final Directory directory;
    private final OpeningTimes times;
    private final Clock clock;

    DirectoryApi(Directory directory, OpeningTimes times, Clock clock) {
        this.directory = directory;
        this.times = times;
        this.clock = clock;
    }

    /** The agencies that best match the words, with or without accents; at most 50. */
    @GetMapping
    List<AgencyBody> search(@RequestParam(defaultValue = "") String q) {
        return directory.search(q, MOST).stream().map(AgencyBody::of).toList();
    }

    /** One agency as it is named today. */
    @GetMapping("/{id}")
    AgencyBody one(@PathVariable UUID id) {
        return AgencyBody.of(directory.agency(new AgencyId(id)));
    }

    /** Its units. */
    @GetMapping("/{id}/units")
    List<UnitBody> units(@PathVariable UUID id) {
        Agency agency = directory.agency(new AgencyId(id));
        return directory.units(agency.id()).stream().map(UnitBody::of).toList();
    }

    /** Who holds a role in it today. */
    @GetMapping("/{id}/people")
    List<HolderBody> holders(@PathVariable UUID id, @RequestParam Role role) {
        Agency agency = directory.agency(new AgencyId(id));
        return directory.holders(agency.id(), role).stream().map(HolderBody::of).toList();
    }

    /** When it is open in the week of a day, today's unless one is given: the hours of each weekday on which it is. */
    @GetMapping("/{id}/hours")
    Map<DayOfWeek, List<String>> hours(@PathVariable UUID id, @RequestParam(required = false) @Nullable LocalDate day) {
        Agency agency = directory.agency(new AgencyId(id));
        Map<DayOfWeek, List<String>> week = new EnumMap<>(DayOfWeek.class);
        times.of(agency.id(), Objects.requireNonNullElseGet(day, () -> VietnamTime.today(clock)))
                .week()
                .forEach((weekday, spans) -> week.put(weekday, written(spans)));
        return week;
    }

    private static List<String> written(List<OpeningHours.Span> spans) {
        return spans.stream().map(span -> span.opens() + "-" + span.closes()).toList();
    }

    /** An agency as JSON. */
    record AgencyBody(UUID id, String code, String name, AgencyLevel level) {
        static AgencyBody of(Agency agency) {
            return new AgencyBody(agency.id().value(), agency.code().value(), agency.name(), agency.level());
        }
    }

    /** A unit as JSON. */
    record UnitBody(UUID id, String name, String abbreviation) {
        static UnitBody of(Unit unit) {
            return new UnitBody(unit.id().value(), unit.name(), unit.abbreviation());
        }
    }

    /** A person in a role as JSON. */
    record HolderBody(
            UUID person,
            String fullName,
            String position,
            @Nullable UUID unit) {
        static HolderBody of(Post post) {
            return new HolderBody(
                    post.person().value(),
                    post.fullName(),
                    post.position(),
                    post.unit() == null ? null : post.unit().value());
        }
    }
}

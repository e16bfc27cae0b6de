package vn.banggiang.tasks;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.Person;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.Unit;
import vn.banggiang.directory.UnitId;

/** What those are called who have to do with a task. */
public record Names(Map<PersonId, String> people, Map<AgencyId, String> agencies, Map<UnitId, String> units) {

    /** Copies the maps. */
    public Names {
        people = Map.copyOf(people);
        agencies = Map.copyOf(agencies);
        units = Map.copyOf(units);
    }

    /** Of all these at once. */
    static Names of(
            Directory directory, Collection<Doer> doers, Collection<PersonId> others, Collection<AgencyId> givers) {
        Set<PersonId> people = new HashSet<>(others);
        Set<AgencyId> agencies = new HashSet<>(givers);
        Set<UnitId> units = new HashSet<>();
        for (Doer doer : doers) {
            agencies.add(doer.agency());
            Optional.ofNullable(doer.unitOrNull()).ifPresent(units::add);
            Optional.ofNullable(doer.personOrNull()).ifPresent(people::add);
        }
        return new Names(
                called(directory.people(people), Person::fullName),
                called(directory.agencies(agencies), Agency::name),
                called(directory.units(units), Unit::name));
    }

    private static <I, T> Map<I, String> called(Map<I, T> known, Function<T, String> name) {
        return known.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> name.apply(one.getValue())));
    }

    /** Empty for whom nobody knows. */
    public String of(PersonId person) {
        return people.getOrDefault(person, "");
    }

    /** Empty for which nobody knows. */
    public String of(AgencyId agency) {
        return agencies.getOrDefault(agency, "");
    }

    /** The person with the unit, else the unit, else the agency. */
    public String of(Doer doer) {
        UnitId unit = doer.unitOrNull();
        String of = unit == null ? of(doer.agency()) : units.getOrDefault(unit, "");
        PersonId person = doer.personOrNull();
        return person == null ? of : of(person) + " · " + of;
    }

    /** With commas. */
    public String of(List<Doer> doers) {
        return doers.stream().map(this::of).collect(Collectors.joining(", "));
    }
}

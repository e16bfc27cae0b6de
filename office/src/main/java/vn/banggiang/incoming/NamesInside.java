package vn.banggiang.incoming;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.UnitId;

/** What the units and people of an agency are called who have to do with a document. */
public record NamesInside(Map<UnitId, String> units, Map<PersonId, String> people) {

    /** Copies the maps. */
    public NamesInside {
        units = Map.copyOf(units);
        people = Map.copyOf(people);
    }

    /** The unit's or the person's name; empty where the directory has none. */
    public String of(Assignee one) {
        return switch (one) {
            case Assignee.ToUnit(UnitId unit) -> units.getOrDefault(unit, "");
            case Assignee.ToPerson(PersonId person) -> of(person);
        };
    }

    /** The person's name; empty where the directory has none. */
    public String of(PersonId person) {
        return people.getOrDefault(person, "");
    }

    /** The names as a sentence lists them. */
    public String of(List<Assignee> all) {
        return all.stream().map(this::of).collect(Collectors.joining(", "));
    }
}

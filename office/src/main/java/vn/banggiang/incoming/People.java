package vn.banggiang.incoming;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.UnitId;

/** Looks up what those are called who have to do with a document. */
@Component
class People {

    private final Directory directory;

    People(Directory directory) {
        this.directory = directory;
    }

    NamesInside of(IncomingDocument document) {
        Map<UnitId, String> units = new HashMap<>();
        Set<PersonId> people = new HashSet<>();
        Direction direction = document.direction();
        if (direction != null) {
            Stream.of(Stream.of(direction.lead()), direction.coOperating().stream(), direction.informed().stream())
                    .flatMap(all -> all)
                    .forEach(one -> {
                        switch (one) {
                            case Assignee.ToUnit(UnitId unit) ->
                                units.put(unit, directory.unit(unit).name());
                            case Assignee.ToPerson(PersonId person) -> people.add(person);
                        }
                    });
            Stream.ofNullable(direction.assignment()).map(Assignment::to).forEach(people::add);
            Stream.ofNullable(direction.extension()).map(Extension::by).forEach(people::add);
        }
        Stream.ofNullable(document.handling()).map(Handling::handler).forEach(people::add);
        Map<PersonId, String> names = new HashMap<>();
        directory.people(people).forEach((id, person) -> names.put(id, person.fullName()));
        return new NamesInside(units, names);
    }
}

package vn.banggiang.documents.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.Post;
import vn.banggiang.directory.Unit;
import vn.banggiang.identity.Actor;

/** The units and people by whom somebody can narrow a list: those of the own agency. */
@Component
public class NarrowingChoices {

    private final Directory directory;

    NarrowingChoices(Directory directory) {
        this.directory = directory;
    }

    /** Those of today, people by their names. */
    public Choices of(Actor reader) {
        Map<PersonId, String> people = directory.staff(reader.agency()).stream()
                .collect(Collectors.toMap(Post::person, Post::fullName, (one, same) -> one));
        return new Choices(
                directory.units(reader.agency()),
                people.entrySet().stream()
                        .sorted(Comparator.comparing(Map.Entry::getValue))
                        .map(person -> new Choice(person.getKey().value().toString(), person.getValue()))
                        .toList());
    }

    /** What there is to choose from. */
    public record Choices(List<Unit> units, List<Choice> people) {}

    /** A person. */
    public record Choice(String id, String name) {}
}

package vn.banggiang.tasks.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.Post;
import vn.banggiang.directory.Role;
import vn.banggiang.directory.Unit;
import vn.banggiang.directory.UnitId;
import vn.banggiang.identity.Actor;
import vn.banggiang.tasks.TasksException;

/** Whom somebody can give tasks. */
@Component
public class TaskChoices {

    private final Directory directory;

    TaskChoices(Directory directory) {
        this.directory = directory;
    }

    /** As {@link #of}; FORBIDDEN {@code tasks.may-not-give} for whom there is nobody. */
    Choices required(Actor giver) {
        Choices choices = of(giver);
        if (!choices.any()) {
            throw TasksException.mayNotGive();
        }
        return choices;
    }

    /** Leaders: units in which somebody works, their people, other agencies; heads of unit: those of their units. */
    Choices of(Actor giver) {
        if (!giver.is(Role.LEADER) && !giver.is(Role.HEAD_OF_UNIT)) {
            return Choices.NONE;
        }
        List<Post> staff = directory.staff(giver.agency());
        Set<UnitId> staffed =
                staff.stream().map(Post::unit).flatMap(Stream::ofNullable).collect(Collectors.toSet());
        boolean leads = giver.is(Role.LEADER);
        List<Unit> units = leads
                ? directory.units(giver.agency()).stream()
                        .filter(unit -> staffed.contains(unit.id()))
                        .toList()
                : List.of();
        return new Choices(units, people(giver, staff, leads), leads);
    }

    /** Each person once, by the first post. */
    private static List<Post> people(Actor giver, List<Post> staff, boolean leads) {
        Map<PersonId, Post> firsts = new LinkedHashMap<>();
        staff.stream()
                .filter(post -> !post.person().equals(giver.person()))
                .filter(post -> leads || (post.unit() != null && giver.units().contains(post.unit())))
                .forEach(post -> firsts.putIfAbsent(post.person(), post));
        return List.copyOf(firsts.values());
    }

    /**
     * Whom there is to choose from.
     *
     * @param agencies whether other agencies too
     */
    public record Choices(List<Unit> units, List<Post> people, boolean agencies) {

        static final Choices NONE = new Choices(List.of(), List.of(), false);

        /** Whether there is anybody. */
        public boolean any() {
            return agencies || !people.isEmpty();
        }
    }
}

package vn.banggiang.tasks;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.Post;
import vn.banggiang.directory.Role;
import vn.banggiang.directory.UnitId;
import vn.banggiang.identity.Actor;

/** Whom somebody may give a task, and whether there is anybody who would do it. */
@Component
class Doers {

    private final Directory directory;

    Doers(Directory directory) {
        this.directory = directory;
    }

    /** Leaders give to whom they like of their agency and to other agencies, heads of unit within their units. */
    static boolean mayGive(Actor actor, Doer doer) {
        if (actor.is(Role.LEADER)) {
            return doer.agency().equals(actor.agency()) || doer instanceof Doer.OfAgency;
        }
        UnitId unit = doer.unitOrNull();
        return actor.is(Role.HEAD_OF_UNIT)
                && doer.agency().equals(actor.agency())
                && unit != null
                && actor.units().contains(unit);
    }

    /** INVALID unless the agency is open, somebody works in the unit, and the person works there. */
    void requireSomebody(Doer doer) {
        switch (doer) {
            case Doer.OfAgency(AgencyId agency) -> {
                if (directory.open(List.of(agency)).isEmpty()) {
                    throw TasksException.invalid(
                            "lead",
                            "tasks.agency-closed",
                            directory.agency(agency).name());
                }
            }
            case Doer.OfUnit(AgencyId agency, UnitId unit) -> {
                require(directory.unit(unit).agency().equals(agency));
                if (directory.members(unit).isEmpty()) {
                    throw TasksException.invalid(
                            "lead", "tasks.unit-empty", directory.unit(unit).name());
                }
            }
            case Doer.OfPerson one ->
                require(directory.posts(one.person()).stream().anyMatch(post -> isOf(one, post)));
        }
    }

    /** The person with the unit of this agency in which he works, so that the unit stands behind him. */
    Doer ofPerson(AgencyId agency, PersonId person) {
        UnitId unit = directory.posts(person).stream()
                .filter(post -> post.agency().equals(agency))
                .map(Post::unit)
                .findFirst()
                .orElse(null);
        return new Doer.OfPerson(agency, unit, person);
    }

    /**
     * The task as it goes on today: where the agency has ended at whose source it was worked on, nobody is there any more,
     * and it is worked on here (decision 0058).
     */
    Task asItGoesOn(Task task) {
        boolean left =
                task.atSource() && directory.open(List.of(task.giverAgency())).isEmpty();
        return left ? task.leftBySource() : task;
    }

    /** What people call whom it is given to. */
    String name(Doer doer) {
        return switch (doer) {
            case Doer.OfPerson one -> directory.person(one.person()).fullName();
            case Doer.OfUnit unit -> directory.unit(unit.unit()).name();
            case Doer.OfAgency whole -> directory.agency(whole.agency()).name();
        };
    }

    private static boolean isOf(Doer.OfPerson one, Post post) {
        return post.agency().equals(one.agency())
                && (one.unit() == null || one.unit().equals(post.unit()));
    }

    private static void require(boolean worksThere) {
        if (!worksThere) {
            throw TasksException.invalid("lead", "tasks.works-elsewhere");
        }
    }
}

package vn.banggiang.incoming;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.banggiang.directory.PersonId;
import vn.banggiang.directory.UnitId;
import vn.banggiang.identity.Actor;

/** Who is told to handle a document or to help: a unit as a whole, or one person. */
public sealed interface Assignee {

    /** Everybody who works in the unit. */
    record ToUnit(UnitId unit) implements Assignee {}

    /** This person alone. */
    record ToPerson(PersonId person) implements Assignee {}

    /** Whether this person is meant, alone or with the unit. */
    default boolean means(Actor actor) {
        return switch (this) {
            case ToUnit(UnitId unit) -> actor.units().contains(unit);
            case ToPerson(PersonId person) -> actor.person().equals(person);
        };
    }

    /** The unit's id; null where a person is meant. */
    default @Nullable UUID unitOrNull() {
        return this instanceof ToUnit(UnitId unit) ? unit.value() : null;
    }

    /** The person's id; null where a unit is meant. */
    default @Nullable UUID personOrNull() {
        return this instanceof ToPerson(PersonId person) ? person.value() : null;
    }
}

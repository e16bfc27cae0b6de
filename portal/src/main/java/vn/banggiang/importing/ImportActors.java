package vn.banggiang.importing;

import org.springframework.stereotype.Component;
import vn.banggiang.directory.PersonId;
import vn.banggiang.identity.Actor;
import vn.banggiang.identity.Actors;
import vn.banggiang.importing.export.ImportingException;

/** For whom the work in the background is done: with what they may do today, not with what they could when they asked for it. */
@Component
class ImportActors {

    private final Actors actors;

    ImportActors(Actors actors) {
        this.actors = actors;
    }

    /** Who confirmed it; {@code importing.nobody-there} where that person has left. */
    Actor editor(Run run) {
        PersonId by = run.confirmedBy();
        return at(run, by == null ? run.broughtBy() : by);
    }

    /** A person as they act in the portal's agency, or else in their own. */
    Actor at(Run run, PersonId person) {
        return actors.in(person, run.agency())
                .or(() -> actors.atMainPost(person))
                .orElseThrow(() -> ImportingException.forbidden("importing.nobody-there"));
    }
}

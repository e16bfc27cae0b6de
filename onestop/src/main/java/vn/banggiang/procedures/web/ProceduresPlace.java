package vn.banggiang.procedures.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.banggiang.identity.Actor;
import vn.banggiang.procedures.ProcedureRights;
import vn.banggiang.shell.Place;
import vn.banggiang.shell.PlaceGroup;
import vn.banggiang.shell.Places;

/** The catalogue in the navigation of those who make it; whoever else needs it finds it at the portal. */
@Component
class ProceduresPlace implements Places {

    private final ProcedureRights rights;

    ProceduresPlace(ProcedureRights rights) {
        this.rights = rights;
    }

    @Override
    public List<Place> placesFor(Actor actor) {
        return rights.maySeeDrafts(actor, actor.agency())
                ? List.of(new Place(PlaceGroup.SERVICE, "procedures.place", "file-text", "/procedures", 62, 'u'))
                : List.of();
    }
}

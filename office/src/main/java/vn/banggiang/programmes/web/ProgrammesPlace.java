package vn.banggiang.programmes.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.banggiang.identity.Actor;
import vn.banggiang.programmes.ProgrammeRights;
import vn.banggiang.shell.Place;
import vn.banggiang.shell.PlaceGroup;
import vn.banggiang.shell.Places;

/** The programmes in the navigation of who may see any. */
@Component
class ProgrammesPlace implements Places {

    @Override
    public List<Place> placesFor(Actor actor) {
        return ProgrammeRights.maySeeAny(actor)
                ? List.of(new Place(PlaceGroup.KNOWLEDGE, "programmes.place", "calendar", "/programmes", 55, 'y'))
                : List.of();
    }
}

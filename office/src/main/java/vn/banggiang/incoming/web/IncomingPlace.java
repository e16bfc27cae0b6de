package vn.banggiang.incoming.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.banggiang.identity.Actor;
import vn.banggiang.shell.Place;
import vn.banggiang.shell.PlaceGroup;
import vn.banggiang.shell.Places;

/** The register of incoming documents in the navigation. */
@Component
class IncomingPlace implements Places {

    @Override
    public List<Place> placesFor(Actor actor) {
        return List.of(new Place(PlaceGroup.DOCUMENTS, "incoming.place", "inbox", "/incoming", 10, 'd'));
    }
}

package vn.banggiang.outgoing.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.banggiang.identity.Actor;
import vn.banggiang.shell.Place;
import vn.banggiang.shell.PlaceGroup;
import vn.banggiang.shell.Places;

/** The register of outgoing documents in the navigation. */
@Component
class OutgoingPlace implements Places {

    @Override
    public List<Place> placesFor(Actor actor) {
        return List.of(new Place(PlaceGroup.DOCUMENTS, "outgoing.place", "send", "/outgoing", 20, 'i'));
    }
}

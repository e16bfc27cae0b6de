package vn.banggiang.nationalportal.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.banggiang.identity.Actor;
import vn.banggiang.nationalportal.NationalDesk;
import vn.banggiang.shell.Place;
import vn.banggiang.shell.PlaceGroup;
import vn.banggiang.shell.Places;

/** In the navigation of who answers for the way to the portal, where there is one. */
@Component
class NationalPortalPlace implements Places {

    private final NationalDesk desk;

    NationalPortalPlace(NationalDesk desk) {
        this.desk = desk;
    }

    @Override
    public List<Place> placesFor(Actor actor) {
        return desk.isConnected() && desk.isKeptBy(actor)
                ? List.of(new Place(PlaceGroup.SERVICE, "nationalportal.place", "send", "/national-portal", 68, 'g'))
                : List.of();
    }
}

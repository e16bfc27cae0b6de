package vn.banggiang.portal.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.banggiang.identity.Actor;
import vn.banggiang.portal.PortalRights;
import vn.banggiang.shell.Place;
import vn.banggiang.shell.PlaceGroup;
import vn.banggiang.shell.Places;

/** The portals in the navigation of those whose work they are. */
@Component
class PortalPlace implements Places {

    private final PortalRights rights;

    PortalPlace(PortalRights rights) {
        this.rights = rights;
    }

    @Override
    public List<Place> placesFor(Actor actor) {
        return rights.isConcerned(actor)
                ? List.of(new Place(PlaceGroup.SERVICE, "portal.place", "building-bank", "/portal", 50, 'w'))
                : List.of();
    }
}

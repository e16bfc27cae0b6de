package vn.banggiang.verification.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.banggiang.identity.Actor;
import vn.banggiang.shell.Place;
import vn.banggiang.shell.PlaceGroup;
import vn.banggiang.shell.Places;

/** The public page in the navigation of those who work here. */
@Component
class VerificationPlace implements Places {

    @Override
    public List<Place> placesFor(Actor actor) {
        return List.of(new Place(PlaceGroup.KNOWLEDGE, "verification.place", "shield-check", "/verify", 90, 'x'));
    }
}

package vn.banggiang.administration.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.banggiang.administration.Jurisdiction;
import vn.banggiang.identity.Actor;
import vn.banggiang.shell.Place;
import vn.banggiang.shell.PlaceGroup;
import vn.banggiang.shell.Places;

/** Administration's place in the navigation of those who administer. */
@Component
class AdministrationPlaces implements Places {

    @Override
    public List<Place> placesFor(Actor actor) {
        return Jurisdiction.reaches(actor)
                ? List.of(new Place(
                        PlaceGroup.ADMINISTRATION, "administration.place", "users", "/administration", 80, 'q'))
                : List.of();
    }
}

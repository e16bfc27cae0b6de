package vn.banggiang.forms.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.banggiang.forms.FormRights;
import vn.banggiang.identity.Actor;
import vn.banggiang.shell.Place;
import vn.banggiang.shell.PlaceGroup;
import vn.banggiang.shell.Places;

/** Forms in the navigation of those who build them. */
@Component
class FormsPlace implements Places {

    private final FormRights rights;

    FormsPlace(FormRights rights) {
        this.rights = rights;
    }

    @Override
    public List<Place> placesFor(Actor actor) {
        return rights.mayWrite(actor, actor.agency())
                ? List.of(new Place(PlaceGroup.SERVICE, "forms.place", "list-check", "/forms", 63, 'm'))
                : List.of();
    }
}

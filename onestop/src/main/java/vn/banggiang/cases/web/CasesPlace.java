package vn.banggiang.cases.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.banggiang.cases.CaseRights;
import vn.banggiang.identity.Actor;
import vn.banggiang.shell.Place;
import vn.banggiang.shell.PlaceGroup;
import vn.banggiang.shell.Places;

/** The one-stop shop in the navigation of those who work there. */
@Component
class CasesPlace implements Places {

    private final CaseRights rights;

    CasesPlace(CaseRights rights) {
        this.rights = rights;
    }

    @Override
    public List<Place> placesFor(Actor actor) {
        return rights.works(actor)
                ? List.of(new Place(PlaceGroup.SERVICE, "cases.place", "users", "/cases", 58, 'm'))
                : List.of();
    }
}

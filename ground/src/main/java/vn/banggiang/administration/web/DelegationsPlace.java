package vn.banggiang.administration.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.banggiang.administration.DelegationDesk;
import vn.banggiang.directory.Role;
import vn.banggiang.identity.Actor;
import vn.banggiang.shell.Place;
import vn.banggiang.shell.PlaceGroup;
import vn.banggiang.shell.Places;

/** Delegations in the navigation of those who give them or may be given them. */
@Component
class DelegationsPlace implements Places {

    @Override
    public List<Place> placesFor(Actor actor) {
        return DelegationDesk.mayGive(actor) || actor.is(Role.HEAD_OF_UNIT)
                ? List.of(new Place(
                        PlaceGroup.WORK,
                        "administration.delegations",
                        "signature",
                        DelegationsController.PAGE,
                        70,
                        'u'))
                : List.of();
    }
}

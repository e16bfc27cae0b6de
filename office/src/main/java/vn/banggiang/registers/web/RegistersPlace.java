package vn.banggiang.registers.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.banggiang.identity.Actor;
import vn.banggiang.registers.RegisterRights;
import vn.banggiang.shell.Place;
import vn.banggiang.shell.PlaceGroup;
import vn.banggiang.shell.Places;

/** The registers in the navigation of who may read them. */
@Component
class RegistersPlace implements Places {

    @Override
    public List<Place> placesFor(Actor actor) {
        return RegisterRights.mayRead(actor)
                ? List.of(new Place(PlaceGroup.DOCUMENTS, "registers.place", "notebook", "/registers", 40, 'q'))
                : List.of();
    }
}

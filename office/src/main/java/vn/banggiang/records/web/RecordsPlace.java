package vn.banggiang.records.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.banggiang.identity.Actor;
import vn.banggiang.shell.Place;
import vn.banggiang.shell.PlaceGroup;
import vn.banggiang.shell.Places;

/** The records in the navigation. */
@Component
class RecordsPlace implements Places {

    @Override
    public List<Place> placesFor(Actor actor) {
        return List.of(new Place(PlaceGroup.DOCUMENTS, "records.place", "folder", "/records", 30, 'h'));
    }
}

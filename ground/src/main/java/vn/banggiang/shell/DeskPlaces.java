package vn.banggiang.shell;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.banggiang.identity.Actor;

/** The desk's own place: what waits for me. */
@Component
class DeskPlaces implements Places {

    @Override
    public List<Place> placesFor(Actor actor) {
        return List.of(new Place(PlaceGroup.WORK, "shell.place.waiting", "circle-check", "/", 0, 'v'));
    }
}

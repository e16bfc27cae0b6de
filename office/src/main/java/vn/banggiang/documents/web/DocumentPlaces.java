package vn.banggiang.documents.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.banggiang.identity.Actor;
import vn.banggiang.shell.Place;
import vn.banggiang.shell.Places;

/** The registers' places in the navigation. */
@Component
class DocumentPlaces implements Places {

    @Override
    public List<Place> placesFor(Actor actor) {
        return List.of(
                new Place("desk.place.incoming", "inbox", "/incoming", 10, 'd'),
                new Place("desk.place.outgoing", "send", "/outgoing", 20, 'i'),
                new Place("desk.place.verify", "shield-check", "/verify", 90, 'x'));
    }
}

package vn.banggiang.tasks.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.banggiang.identity.Actor;
import vn.banggiang.shell.Place;
import vn.banggiang.shell.PlaceGroup;
import vn.banggiang.shell.Places;

/** Tasks in the navigation. */
@Component
class TasksPlace implements Places {

    @Override
    public List<Place> placesFor(Actor actor) {
        return List.of(new Place(PlaceGroup.WORK, "tasks.place", "list-check", "/tasks", 25, 'n'));
    }
}

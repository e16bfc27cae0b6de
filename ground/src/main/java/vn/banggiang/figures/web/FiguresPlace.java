package vn.banggiang.figures.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.banggiang.figures.FigureRights;
import vn.banggiang.identity.Actor;
import vn.banggiang.shell.Place;
import vn.banggiang.shell.PlaceGroup;
import vn.banggiang.shell.Places;

/** The figures in the navigation of whoever may read any. */
@Component
class FiguresPlace implements Places {

    @Override
    public List<Place> placesFor(Actor actor) {
        return FigureRights.reach(actor)
                ? List.of(new Place(PlaceGroup.KNOWLEDGE, "figures.place", "chart-bar", "/figures", 60, 's'))
                : List.of();
    }
}

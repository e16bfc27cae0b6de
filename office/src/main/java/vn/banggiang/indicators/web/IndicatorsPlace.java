package vn.banggiang.indicators.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.banggiang.figures.FigureRights;
import vn.banggiang.identity.Actor;
import vn.banggiang.shell.Place;
import vn.banggiang.shell.PlaceGroup;
import vn.banggiang.shell.Places;

/** The indicators in the navigation of whoever reads figures. */
@Component
class IndicatorsPlace implements Places {

    @Override
    public List<Place> placesFor(Actor actor) {
        return FigureRights.reach(actor)
                ? List.of(new Place(PlaceGroup.KNOWLEDGE, "indicators.place", "star", "/indicators", 61, 'k'))
                : List.of();
    }
}

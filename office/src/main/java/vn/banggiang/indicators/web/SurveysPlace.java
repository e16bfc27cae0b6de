package vn.banggiang.indicators.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.Role;
import vn.banggiang.identity.Actor;
import vn.banggiang.shell.Place;
import vn.banggiang.shell.PlaceGroup;
import vn.banggiang.shell.Places;

/** Surveys in the navigation of those who answer, look through and open them. */
@Component
class SurveysPlace implements Places {

    @Override
    public List<Place> placesFor(Actor actor) {
        boolean concerned = actor.is(Role.SPECIALIST)
                || actor.is(Role.HEAD_OF_UNIT)
                || actor.is(Role.LEADER)
                || actor.is(Role.PROVINCE_ADMINISTRATOR);
        return concerned
                ? List.of(new Place(PlaceGroup.KNOWLEDGE, "indicators.surveys", "pencil", "/surveys", 65, 'b'))
                : List.of();
    }
}

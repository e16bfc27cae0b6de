package vn.banggiang.auditing.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.banggiang.auditing.AuditingRights;
import vn.banggiang.identity.Actor;
import vn.banggiang.shell.Place;
import vn.banggiang.shell.PlaceGroup;
import vn.banggiang.shell.Places;

/** The journal in the navigation of auditors. */
@Component
class JournalPlaces implements Places {

    @Override
    public List<Place> placesFor(Actor actor) {
        return AuditingRights.reach(actor)
                ? List.of(new Place(PlaceGroup.ADMINISTRATION, "auditing.place", "history", JournalQuery.PAGE, 15, 'n'))
                : List.of();
    }
}

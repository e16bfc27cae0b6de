package vn.banggiang.cases.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.banggiang.cases.CaseFigures;
import vn.banggiang.cases.CaseRights;
import vn.banggiang.identity.Actor;
import vn.banggiang.shell.Place;
import vn.banggiang.shell.PlaceGroup;
import vn.banggiang.shell.Places;

/** The one-stop shop in the navigation of those who work there, and its figures in that of those who read them alone. */
@Component
class CasesPlace implements Places {

    private final CaseRights rights;
    private final CaseFigures figures;

    CasesPlace(CaseRights rights, CaseFigures figures) {
        this.rights = rights;
        this.figures = figures;
    }

    @Override
    public List<Place> placesFor(Actor actor) {
        if (!rights.works(actor) && figures.mayRead(actor)) {
            return List.of(new Place(PlaceGroup.SERVICE, "cases.place", "users", "/cases/figures", 58, 'm'));
        }
        return rights.works(actor)
                ? List.of(new Place(PlaceGroup.SERVICE, "cases.place", "users", "/cases", 58, 'm'))
                : List.of();
    }
}

package vn.banggiang.payments.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.banggiang.identity.Actor;
import vn.banggiang.payments.PaymentRights;
import vn.banggiang.shell.Place;
import vn.banggiang.shell.PlaceGroup;
import vn.banggiang.shell.Places;

/** Payments in the navigation of those who collect; leaders come to them from what is asked for a case. */
@Component
class PaymentsPlace implements Places {

    private final PaymentRights rights;

    PaymentsPlace(PaymentRights rights) {
        this.rights = rights;
    }

    @Override
    public List<Place> placesFor(Actor actor) {
        return rights.mayCollect(actor, actor.agency())
                ? List.of(new Place(PlaceGroup.SERVICE, "payments.place", "qrcode", "/payments", 64, 'z'))
                : List.of();
    }
}

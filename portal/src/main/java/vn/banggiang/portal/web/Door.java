package vn.banggiang.portal.web;

import org.jspecify.annotations.Nullable;
import vn.banggiang.identity.Actor;
import vn.banggiang.portal.PortalRights;
import vn.banggiang.portal.Site;

/** Where somebody enters the work of a portal. */
final class Door {

    private Door() {}

    /** Its articles, else its settings, else its past; null where nothing of it is this person's. */
    static @Nullable String of(Actor actor, Site site, PortalRights rights) {
        String address = "/portal/sites/" + site.id();
        if (rights.maySee(actor, site)) {
            return address;
        }
        if (rights.mayKeep(actor, site)) {
            return address + "/settings";
        }
        return rights.maySeePast(actor, site) ? address + "/that-day" : null;
    }
}

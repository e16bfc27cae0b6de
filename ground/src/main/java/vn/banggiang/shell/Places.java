package vn.banggiang.shell;

import java.util.List;
import vn.banggiang.identity.Actor;

/** A system's places in the navigation; the desk gathers all of them without knowing the systems. */
public interface Places {

    /** The places that this person can open. */
    List<Place> placesFor(Actor actor);
}

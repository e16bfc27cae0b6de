package vn.banggiang.identity;

import java.lang.reflect.Type;
import java.util.Map;

/**
 * What a module's pages may keep in a browser's session, or hand on to the next page: a bean a module. What lies under a name
 * is of its type and nothing else, plain values and records of them; what has no name here is not kept.
 */
public record SessionKinds(Map<String, Type> types) {

    /** Copies the map. */
    public SessionKinds {
        types = Map.copyOf(types);
    }
}

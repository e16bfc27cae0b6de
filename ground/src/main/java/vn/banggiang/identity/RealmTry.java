package vn.banggiang.identity;

import java.util.List;
import vn.banggiang.identity.AttemptCounts.AttemptKey;

/** One counted try to sign in to another realm. */
public final class RealmTry {

    private final List<AttemptKey> keys;

    RealmTry(List<AttemptKey> keys) {
        this.keys = List.copyOf(keys);
    }

    List<AttemptKey> keys() {
        return keys;
    }
}

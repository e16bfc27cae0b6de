package vn.banggiang.opensource;

import java.util.Locale;

/** Where a part works. */
public enum PartKind {
    OWN,
    SERVER,
    BROWSER,
    ENGINE;

    /** Message key of its name. */
    public String key() {
        return "opensource.kind." + name().toLowerCase(Locale.ROOT);
    }
}

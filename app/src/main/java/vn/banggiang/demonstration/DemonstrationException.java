package vn.banggiang.demonstration;

import vn.banggiang.refusal.Refusal;

/** Why a start with these settings and this data is refused. */
public final class DemonstrationException extends Refusal {

    private static final long serialVersionUID = 1L;

    private DemonstrationException(Kind kind, String key, Object... args) {
        super(kind, key, args);
    }

    static DemonstrationException invalid(String key, Object... args) {
        return new DemonstrationException(Kind.INVALID, key, args);
    }

    static DemonstrationException conflict(String key) {
        return new DemonstrationException(Kind.CONFLICT, key);
    }
}

package vn.banggiang.opensource;

import vn.banggiang.refusal.Refusal;

/** What cannot be said of the software that the platform is made of. */
public final class OpenSourceException extends Refusal {

    private static final long serialVersionUID = 1L;

    private OpenSourceException(Kind kind, String key, Object... args) {
        super(kind, key, args);
    }

    /** There is no such thing. */
    public static OpenSourceException missing(String key) {
        return new OpenSourceException(Kind.NOT_FOUND, key);
    }
}

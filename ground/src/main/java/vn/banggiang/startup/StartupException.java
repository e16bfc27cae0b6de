package vn.banggiang.startup;

import vn.banggiang.refusal.Refusal;

/** The installation cannot be started, or used by a command, as it lies there; the text says what to do. */
public final class StartupException extends Refusal {

    private static final long serialVersionUID = 1L;

    private StartupException(String key, Object... args) {
        super(Kind.UNAVAILABLE, key, args);
    }

    private StartupException(Throwable cause, String key, Object... args) {
        super(cause, Kind.UNAVAILABLE, key, args);
    }

    static StartupException loose(Object directory, String permissions) {
        return new StartupException("startup.data-loose", directory.toString(), permissions);
    }

    static StartupException foreign(Object directory, String owner, String ourselves) {
        return new StartupException("startup.data-foreign", directory.toString(), owner, ourselves);
    }

    static StartupException twoSecrets(Object former, Object kept) {
        return new StartupException("startup.two-secrets", former.toString(), kept.toString());
    }

    /** A secret is gone on which something depends that still lies among the data. */
    public static StartupException secretMissing(Object secret, Object locked) {
        return new StartupException("startup.secret-missing", secret.toString(), locked.toString());
    }

    /** A key is gone, or another lies in its place, under which data of people may be sealed. */
    public static StartupException personalKeyMissing(Object secret) {
        return new StartupException("startup.personal-key-missing", secret.toString());
    }

    static StartupException unusable(Object directory, Exception cause) {
        return new StartupException(cause, "startup.data-unusable", directory.toString(), cause.toString());
    }
}

package vn.banggiang.payments.provider;

/** A notification that the provider did not sign, or that cannot be read. */
public final class NotificationRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotificationRefused(String why) {
        super(why);
    }

    NotificationRefused(String why, Throwable cause) {
        super(why, cause);
    }
}

package vn.banggiang.nationalportal.link;

/** The portal cannot be reached, or says what cannot be read; to be tried again. */
public final class PortalUnavailable extends Exception {

    private static final long serialVersionUID = 1L;

    PortalUnavailable(String why) {
        super(why);
    }

    PortalUnavailable(String why, Throwable cause) {
        super(why + ": " + cause.getClass().getSimpleName(), cause);
    }
}

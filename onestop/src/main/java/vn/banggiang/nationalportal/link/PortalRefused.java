package vn.banggiang.nationalportal.link;

/** The portal understood, and does not take it. */
public final class PortalRefused extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param answer what it says, in one line */
    PortalRefused(String answer) {
        super(answer);
    }
}

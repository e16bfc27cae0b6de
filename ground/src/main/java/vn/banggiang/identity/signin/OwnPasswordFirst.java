package vn.banggiang.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/** Marks a browser's session whose password was handed over: until another is chosen, it opens nothing else. */
public final class OwnPasswordFirst {

    static final String ATTRIBUTE = OwnPasswordFirst.class.getName();

    private OwnPasswordFirst() {}

    /** Marks the session, or takes the mark of somebody before away. */
    public static void is(boolean needed, HttpServletRequest request) {
        if (needed) {
            request.getSession().setAttribute(ATTRIBUTE, true);
        } else {
            request.getSession().removeAttribute(ATTRIBUTE);
        }
    }

    /** Whether the session is marked. */
    public static boolean isNeeded(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) != null;
    }
}

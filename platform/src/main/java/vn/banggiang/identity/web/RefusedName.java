package vn.banggiang.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Objects;

/**
 * The username that was typed with a refused password, kept until the form is shown again. Not in the address: often enough
 * it is a password in the wrong field, and addresses are written into logs.
 */
public final class RefusedName {

    private static final String ATTRIBUTE = RefusedName.class.getName();
    private static final int LONGEST = 100;

    private RefusedName() {}

    /** Keeps what the form sent as {@code username}. */
    public static void keep(HttpServletRequest request) {
        String typed =
                Objects.requireNonNullElse(request.getParameter("username"), "").strip();
        request.getSession().setAttribute(ATTRIBUTE, typed.substring(0, Math.min(typed.length(), LONGEST)));
    }

    /** What was kept, once; else empty. */
    static String take(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof String typed)) {
            return "";
        }
        session.removeAttribute(ATTRIBUTE);
        return typed;
    }
}

package vn.banggiang.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/**
 * The username with which signing in was refused, kept until the form is shown again. Not in the address: often enough
 * it is a password in the wrong field, and addresses are written into logs.
 */
public final class RefusedName {

    private static final String ATTRIBUTE = RefusedName.class.getName();
    private static final int LONGEST = 100;

    private RefusedName() {}

    /** Keeps what the form sent as {@code username}, or whose code was awaited. */
    public static void keep(HttpServletRequest request) {
        String typed = Optional.ofNullable(request.getParameter("username"))
                .or(() -> AwaitedCode.of(request)
                        .map(awaited -> awaited.username().value()))
                .orElse("")
                .strip();
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

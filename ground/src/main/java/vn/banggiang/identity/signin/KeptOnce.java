package vn.banggiang.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** What a browser's session keeps until it is asked for, and then no more, whatever comes of it: one of each kind. */
public final class KeptOnce {

    private KeptOnce() {}

    /** Keeps it, instead of an earlier one of its kind. */
    public static void keep(Object something, HttpServletRequest request) {
        request.getSession().setAttribute(attribute(something.getClass()), something);
    }

    /** Takes it out; empty when it was not kept, or was taken before. */
    public static <T> Optional<T> take(Class<T> kind, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return Optional.empty();
        }
        Optional<T> kept =
                Optional.ofNullable(session.getAttribute(attribute(kind))).map(kind::cast);
        session.removeAttribute(attribute(kind));
        return kept;
    }

    static String attribute(Class<?> kind) {
        return KeptOnce.class.getName() + ":" + kind.getName();
    }
}

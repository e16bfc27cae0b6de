package vn.banggiang.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import vn.banggiang.identity.CodeAwaited;

/** Whose code a browser's session waits for. It opens no page: to every other one such a session is nobody's. */
public final class AwaitedCode {

    static final String ATTRIBUTE = AwaitedCode.class.getName();

    private AwaitedCode() {}

    /** Waits, from now on for this one. */
    public static void keep(CodeAwaited awaited, HttpServletRequest request) {
        request.getSession().setAttribute(ATTRIBUTE, awaited);
    }

    /** What is waited for; empty when no password was right before. */
    public static Optional<CodeAwaited> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof CodeAwaited awaited
                ? Optional.of(awaited)
                : Optional.empty();
    }

    /** Waits no more. */
    public static void forget(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(ATTRIBUTE);
        }
    }
}

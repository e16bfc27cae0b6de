package vn.banggiang.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Optional;
import vn.banggiang.identity.SignInId;

/** Which of a person's open sign-ins the request at hand belongs to. */
public final class CurrentSession {

    static final String ATTRIBUTE = CurrentSession.class.getName();

    private CurrentSession() {}

    /** The sign-in of this browser's session; empty before sign-in. */
    public static Optional<SignInId> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof SignInId id
                ? Optional.of(id)
                : Optional.empty();
    }

    /** Ties this browser's session to a sign-in. */
    public static void is(SignInId id, HttpServletRequest request) {
        HttpSession session = request.getSession();
        session.setAttribute(ATTRIBUTE, id);
        session.setMaxInactiveInterval(
                (int) Duration.ofMinutes(session.getServletContext().getSessionTimeout())
                        .toSeconds());
    }
}

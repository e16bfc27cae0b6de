package vn.banggiang.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import vn.banggiang.identity.SiteCookie;

/**
 * The username with which signing in was refused, kept by the browser until the form is shown again. Not in the address:
 * often enough it is a password in the wrong field, and addresses are written into logs.
 */
public final class RefusedName {

    private static final SiteCookie COOKIE =
            new SiteCookie("bg-refused", SignInRefusal.PASSWORD, Duration.ofMinutes(1), "Strict");
    private static final int LONGEST = 100;

    private RefusedName() {}

    /** Keeps what the form sent as {@code username}, or whose code was awaited. */
    public static void keep(HttpServletRequest request, HttpServletResponse response) {
        String typed = Optional.ofNullable(request.getParameter("username"))
                .or(() -> AwaitedCode.of(request)
                        .map(awaited -> awaited.username().value()))
                .orElse("")
                .strip();
        COOKIE.keepText(bounded(typed), request, response);
    }

    /** What was kept, once; else empty. */
    public static String take(HttpServletRequest request, HttpServletResponse response) {
        String typed = COOKIE.textAt(request).map(RefusedName::bounded).orElse("");
        COOKIE.forget(request, response);
        return typed;
    }

    private static String bounded(String typed) {
        return typed.substring(0, Math.min(typed.length(), LONGEST));
    }
}

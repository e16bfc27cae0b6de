package vn.banggiang.identity.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * The username with which signing in was refused, kept by the browser until the form is shown again. Not in the address:
 * often enough it is a password in the wrong field, and addresses are written into logs.
 */
public final class RefusedName {

    private static final String COOKIE = "bg-refused";
    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final int LONGEST = 100;

    private RefusedName() {}

    /** Keeps what the form sent as {@code username}, or whose code was awaited. */
    public static void keep(HttpServletRequest request, HttpServletResponse response) {
        String typed = Optional.ofNullable(request.getParameter("username"))
                .or(() -> AwaitedCode.of(request)
                        .map(awaited -> awaited.username().value()))
                .orElse("")
                .strip();
        byte[] kept = typed.substring(0, Math.min(typed.length(), LONGEST)).getBytes(StandardCharsets.UTF_8);
        write(Base64.getUrlEncoder().withoutPadding().encodeToString(kept), KEPT, request, response);
    }

    /** What was kept, once; else empty. Anybody can write a cookie: what this did not write is nothing. */
    static String take(HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie == null) {
            return "";
        }
        write("", Duration.ZERO, request, response);
        try {
            String typed = new String(Base64.getUrlDecoder().decode(cookie.getValue()), StandardCharsets.UTF_8);
            return typed.substring(0, Math.min(typed.length(), LONGEST));
        } catch (IllegalArgumentException foreign) {
            return "";
        }
    }

    private static void write(String value, Duration kept, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(COOKIE, value)
                .path(SignInRefusal.PASSWORD)
                .maxAge(kept)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Strict")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}

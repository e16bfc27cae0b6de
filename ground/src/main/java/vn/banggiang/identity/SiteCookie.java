package vn.banggiang.identity;

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
 * Something that a browser keeps for this site and no script reads; it goes over TLS alone where people come with TLS.
 * Anybody can write a cookie: whoever reads one parses it.
 *
 * @param path below which pages the browser brings it
 * @param kept for how long
 * @param sameSite {@code Strict} or {@code Lax}
 */
public record SiteCookie(String name, String path, Duration kept, String sameSite) {

    /** What the browser brings. */
    public Optional<String> at(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name)).map(Cookie::getValue);
    }

    /** What {@link #keepText} wrote; empty where something else did. */
    public Optional<String> textAt(HttpServletRequest request) {
        return at(request).flatMap(SiteCookie::decoded);
    }

    /** Gives it a value, of letters that a cookie may have. */
    public void keep(String value, HttpServletRequest request, HttpServletResponse response) {
        write(value, kept, request, response);
    }

    /** Gives it any text. */
    public void keepText(String text, HttpServletRequest request, HttpServletResponse response) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        keep(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes), request, response);
    }

    /** Takes it away where there is one. */
    public void forget(HttpServletRequest request, HttpServletResponse response) {
        if (at(request).isPresent()) {
            write("", Duration.ZERO, request, response);
        }
    }

    private static Optional<String> decoded(String value) {
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }

    private void write(String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(name, value)
                .path(path)
                .maxAge(age)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite(sameSite)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}

package vn.banggiang.identity.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.stereotype.Component;
import vn.banggiang.identity.signin.CurrentSession;

/**
 * Where the token lies that a form must carry: in the session of who is signed in, in a cookie of whoever is not. A flood of
 * first visits costs no memory.
 */
@Component
class FormTokens implements CsrfTokenRepository {

    private final CsrfTokenRepository ofSessions = new HttpSessionCsrfTokenRepository();
    private final CookieCsrfTokenRepository ofStrangers = new CookieCsrfTokenRepository();

    FormTokens(@Value("${banggiang.public-address}") URI publicAddress) {
        boolean secure = "https".equalsIgnoreCase(publicAddress.getScheme());
        ofStrangers.setHeaderName("X-CSRF-TOKEN");
        ofStrangers.setCookieName(secure ? "__Host-bg-form" : "bg-form");
        ofStrangers.setCookiePath("/");
        ofStrangers.setCookieCustomizer(
                cookie -> cookie.secure(secure).httpOnly(true).sameSite("Lax"));
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return of(request).generateToken(request);
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        of(request).saveToken(token, request, response);
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return of(request).loadToken(request);
    }

    private CsrfTokenRepository of(HttpServletRequest request) {
        return CurrentSession.of(request).isPresent() ? ofSessions : ofStrangers;
    }
}

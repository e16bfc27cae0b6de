package vn.banggiang.applicants.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import vn.banggiang.applicants.ApplicantActor;
import vn.banggiang.applicants.ApplicantSessions;
import vn.banggiang.applicants.RandomKey;
import vn.banggiang.identity.security.RealmChain;

/** The token that a form must carry: made of the session's key for who is signed in, in a cookie for whoever is not. */
class ApplicantTokens implements CsrfTokenRepository {

    private static final String HEADER = "X-CSRF-TOKEN";
    private static final String FIELD = "_csrf";

    private final CookieCsrfTokenRepository ofStrangers = new CookieCsrfTokenRepository();
    private final ApplicantSessions sessions;
    private final ApplicantCookie cookie;

    ApplicantTokens(ApplicantSessions sessions, ApplicantCookie cookie, RealmChain chain) {
        this.sessions = sessions;
        this.cookie = cookie;
        ofStrangers.setHeaderName(HEADER);
        ofStrangers.setCookieName(chain.isSecure() ? "__Secure-bg-mot-cua-form" : "bg-mot-cua-form");
        ofStrangers.setCookiePath(ApplicantCookie.PATH);
        ofStrangers.setCookieCustomizer(
                one -> one.secure(chain.isSecure()).httpOnly(true).sameSite("Lax"));
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return ofSession(request).orElseGet(() -> ofStrangers.generateToken(request));
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        if (session(request).isEmpty()) {
            ofStrangers.saveToken(token, request, response);
        }
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return ofSession(request).orElseGet(() -> ofStrangers.loadToken(request));
    }

    private Optional<CsrfToken> ofSession(HttpServletRequest request) {
        return session(request).map(key -> new DefaultCsrfToken(HEADER, FIELD, sessions.formToken(key)));
    }

    private Optional<RandomKey> session(HttpServletRequest request) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof ApplicantActor
                ? cookie.at(request)
                : Optional.empty();
    }
}

package vn.banggiang.identity.session;

import java.util.List;
import java.util.Map;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import vn.banggiang.identity.SignedIn;

/** What Spring Security keeps in sessions, without its classes: who is signed in, and the token of forms. */
final class SpringForms {

    static final Map<String, Form> ALL = Map.of(
            HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
            new Form(
                    KeptText.type(SignedIn.class),
                    context -> who((SecurityContext) context),
                    who -> context((SignedIn) who)),
            HttpSessionCsrfTokenRepository.class.getName() + ".CSRF_TOKEN",
            new Form(
                    KeptText.type(FormToken.class),
                    token -> FormToken.of((CsrfToken) token),
                    token -> ((FormToken) token).made()));

    private SpringForms() {}

    private static SignedIn who(SecurityContext context) {
        Authentication authentication = context.getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn who) {
            return who;
        }
        throw new IllegalArgumentException("a session keeps who is signed in and nobody else");
    }

    private static SecurityContext context(SignedIn who) {
        return new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(who, null, List.of()));
    }

    private record FormToken(String header, String parameter, String value) {

        static FormToken of(CsrfToken token) {
            return new FormToken(token.getHeaderName(), token.getParameterName(), token.getToken());
        }

        CsrfToken made() {
            return new DefaultCsrfToken(header, parameter, value);
        }
    }
}

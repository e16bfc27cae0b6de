package vn.banggiang.identity.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestHeaderRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import vn.banggiang.identity.signin.RefusedName;
import vn.banggiang.identity.signin.SignInRefusal;

/**
 * Answers who works on after the session has ended. A page leads to the sign-in and back; a form sent from within a page is
 * told so where it stands, so that nothing typed is lost; any other form is sent from a fresh page again.
 */
class EndedSession implements AuthenticationEntryPoint, AccessDeniedHandler {

    static final RequestMatcher FROM_WITHIN_A_PAGE = new OrRequestMatcher(
            new RequestHeaderRequestMatcher("HX-Request"), new RequestHeaderRequestMatcher("Sec-Fetch-Dest", "empty"));

    private final AuthenticationEntryPoint signIn = new LoginUrlAuthenticationEntryPoint(SignInRefusal.PASSWORD);
    private final AccessDeniedHandler refused = new AccessDeniedHandlerImpl();

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException none)
            throws IOException, ServletException {
        if (FROM_WITHIN_A_PAGE.matches(request)) {
            response.sendError(HttpStatus.UNAUTHORIZED.value());
        } else {
            signIn.commence(request, response, none);
        }
    }

    /** The token of a session that has ended equals none. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        boolean signedIn = SecurityContextHolder.getContext().getAuthentication() != null;
        if (signedIn || !(denied instanceof CsrfException)) {
            refused.handle(request, response, denied);
        } else if (FROM_WITHIN_A_PAGE.matches(request)) {
            response.sendError(HttpStatus.UNAUTHORIZED.value());
        } else {
            response.sendRedirect(pageOfTheForm(request, response));
        }
    }

    /** The page on which the form stood, by its path alone; the first page where the browser does not tell. */
    private static String pageOfTheForm(HttpServletRequest request, HttpServletResponse response) {
        if (request.getServletPath().startsWith(SignInRefusal.PASSWORD)) {
            RefusedName.keep(request, response);
            return SignInRefusal.STALE.address();
        }
        return Optional.ofNullable(request.getHeader(HttpHeaders.REFERER))
                .flatMap(OwnPage::of)
                .orElse("/");
    }
}

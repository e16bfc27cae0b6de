package vn.banggiang.identity.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.banggiang.identity.signin.OwnPasswordFirst;

/** Leads everybody whose password was handed over to where another is chosen. */
class OwnPasswordFilter extends OncePerRequestFilter {

    private static final Set<String> OPEN = Set.of(
            "/account",
            "/account/password",
            "/sign-out",
            "/sign-in",
            "/sign-in/code",
            "/sign-in/passkey",
            "/sign-in/passkey/challenge",
            "/preferences",
            "/error");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        if (OwnPasswordFirst.isNeeded(request) && !OPEN.contains(request.getRequestURI())) {
            response.sendRedirect("/account");
        } else {
            next.doFilter(request, response);
        }
    }
}

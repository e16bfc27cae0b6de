package vn.banggiang.applicants.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.banggiang.applicants.ApplicantActor;
import vn.banggiang.applicants.ApplicantSessions;

/** Finds whose session it is, with each request anew: one that was ended elsewhere is nothing here. */
class MembersFilter extends OncePerRequestFilter {

    private final ApplicantSessions sessions;
    private final ApplicantCookie cookie;

    MembersFilter(ApplicantSessions sessions, ApplicantCookie cookie) {
        this.sessions = sessions;
        this.cookie = cookie;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        cookie.at(request).flatMap(sessions::of).ifPresent(MembersFilter::actAs);
        next.doFilter(request, response);
    }

    private static void actAs(ApplicantActor actor) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(actor, null, List.of()));
        SecurityContextHolder.setContext(context);
    }
}

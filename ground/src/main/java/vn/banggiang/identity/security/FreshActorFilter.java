package vn.banggiang.identity.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.banggiang.identity.Actor;
import vn.banggiang.identity.Actors;
import vn.banggiang.identity.Sessions;
import vn.banggiang.identity.SignedIn;
import vn.banggiang.identity.signin.CurrentSession;

/** Puts today's roles into the session's principal; a session that was ended elsewhere, or whose post has, is closed. */
class FreshActorFilter extends OncePerRequestFilter {

    private final Actors actors;
    private final Sessions sessions;

    FreshActorFilter(Actors actors, Sessions sessions) {
        this.actors = actors;
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn before) {
            Optional<Actor> now = CurrentSession.of(request)
                    .filter(sessions::isOpen)
                    .flatMap(open ->
                            actors.in(before.actor().person(), before.actor().agency()));
            if (now.isPresent()) {
                actAs(new SignedIn(now.get(), before.username(), before.locale()));
            } else {
                new SecurityContextLogoutHandler().logout(request, response, authentication);
            }
        }
        next.doFilter(request, response);
    }

    private static void actAs(SignedIn fresh) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(fresh, null, List.of()));
        SecurityContextHolder.setContext(context);
    }
}

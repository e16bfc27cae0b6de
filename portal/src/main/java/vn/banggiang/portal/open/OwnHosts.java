package vn.banggiang.portal.open;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.banggiang.portal.HostName;
import vn.banggiang.portal.Site;
import vn.banggiang.portal.SiteBoard;

/**
 * Under a portal's own name its first page stands where the desk stands under any other. A name that no portal has changes
 * nothing, whoever claims to have called it; and no address is ever made of one.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class OwnHosts extends OncePerRequestFilter {

    private final SiteBoard board;

    OwnHosts(SiteBoard board) {
        this.board = board;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        Optional<Site> own = request.getRequestURI().equals("/") ? called(request) : Optional.empty();
        if (own.isPresent()) {
            response.sendRedirect(own.get().href());
        } else {
            next.doFilter(request, response);
        }
    }

    private Optional<Site> called(HttpServletRequest request) {
        return HostName.sent(request.getServerName()).flatMap(board.known()::at);
    }
}

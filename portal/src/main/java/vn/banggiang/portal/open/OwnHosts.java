package vn.banggiang.portal.open;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.banggiang.portal.HostName;
import vn.banggiang.portal.PastAddresses;
import vn.banggiang.portal.Site;
import vn.banggiang.portal.SiteBoard;

/**
 * Under a portal's own name its first page stands where the desk stands under any other, and addresses of the site that had the
 * name before lead to what came here from there. A name that no portal has changes nothing, whoever claims to have called it;
 * and no address is ever made of one.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class OwnHosts extends OncePerRequestFilter {

    /** Of pages and of what they load: nothing else can have stood there. */
    private static final Pattern OWN = Pattern.compile("/(?:cong|shell|lib|api)(?:/.*)?");

    private static final Pattern BY_NUMBER = Pattern.compile("p=\\d{1,12}");

    private final SiteBoard board;
    private final OnLineTexts texts;

    OwnHosts(SiteBoard board, OnLineTexts texts) {
        this.board = board;
        this.texts = texts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        Optional<Site> own = called(request);
        Optional<String> past = own.flatMap(site -> past(site, request));
        if (past.isPresent()) {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", past.get());
        } else if (own.isPresent() && request.getRequestURI().equals("/")) {
            response.sendRedirect(own.get().href());
        } else {
            next.doFilter(request, response);
        }
    }

    /** Where what stood at this address of the site before is read now. */
    private Optional<String> past(Site site, HttpServletRequest request) {
        String query = Objects.requireNonNullElse(request.getQueryString(), "");
        boolean byNumber =
                request.getRequestURI().equals("/") && BY_NUMBER.matcher(query).matches();
        String address = byNumber ? "?" + query : PastAddresses.trimmed(request.getServletPath());
        boolean asked = request.getMethod().equals("GET")
                && !address.isEmpty()
                && !OWN.matcher(request.getRequestURI()).matches();
        return asked
                ? texts.addressed(site.id(), address)
                        .flatMap(found -> texts.at(site.id(), found.article()))
                        .map(text -> text.shown().href())
                : Optional.empty();
    }

    private Optional<Site> called(HttpServletRequest request) {
        return HostName.sent(request.getServerName()).flatMap(board.known()::at);
    }
}

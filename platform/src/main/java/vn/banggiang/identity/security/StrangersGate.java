package vn.banggiang.identity.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.banggiang.identity.ClientAddress;

/**
 * Of one address, what comes without a session is worked on two requests at a time, and as many that bring files, which a
 * slow line sends for minutes; what brings a token sixteen at a time. More waits. So nobody without an account takes the
 * processors from those who work here.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class StrangersGate extends OncePerRequestFilter {

    private static final int OF_STRANGERS = 2;
    private static final int WITH_TOKENS = 16;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final StrangersPlaces<ClientAddress> strangers = new StrangersPlaces<>(OF_STRANGERS, PATIENCE);
    private final StrangersPlaces<ClientAddress> files = new StrangersPlaces<>(OpenUploads.OF_ONE, PATIENCE);
    private final StrangersPlaces<ClientAddress> tokens = new StrangersPlaces<>(WITH_TOKENS, PATIENCE);
    private final MessageSource messages;

    StrangersGate(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return isSignedIn(request.getSession(false));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        StrangersPlaces<ClientAddress> places = places(request);
        ClientAddress from = ClientAddress.of(request);
        if (!places.enter(from)) {
            turnAway(request, response);
            return;
        }
        try {
            next.doFilter(request, response);
        } finally {
            places.leave(from);
        }
    }

    private StrangersPlaces<ClientAddress> places(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.AUTHORIZATION) != null) {
            return tokens;
        }
        return BodyGate.bringsFiles(request) ? files : strangers;
    }

    private static boolean isSignedIn(HttpSession session) {
        return session != null
                && session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) != null;
    }

    /** In a line of text: a page would cost what is to be saved here. */
    private void turnAway(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(PATIENCE.toSeconds()));
        response.setContentType(MediaType.TEXT_PLAIN_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter().println(messages.getMessage("identity.too-many-at-once", null, request.getLocale()));
    }
}

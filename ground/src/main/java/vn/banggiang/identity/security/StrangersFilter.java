package vn.banggiang.identity.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.banggiang.identity.ClientAddress;
import vn.banggiang.identity.LightRequests;

/**
 * Of one address, what comes without a session is worked on two requests at a time, and as many that bring files, which a
 * slow line sends for minutes; what brings a token sixteen at a time. More waits, and so does what comes faster than the
 * operator allows, a long body counting for many, an answer that lies ready for nothing; who brings a false token is a stranger like others. So nobody without an
 * account takes the processors from those who work here.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class StrangersFilter extends OncePerRequestFilter {

    /** Where a token is looked at, and a false one refused. */
    private static final RequestMatcher API =
            PathPatternRequestMatcher.withDefaults().matcher("/api/**");

    private static final int OF_STRANGERS = 2;
    private static final int WITH_TOKENS = 16;
    private static final int STOCK_SECONDS = 3;
    /** In bytes. */
    private static final int A_REQUESTS_WORTH = 256 << 10;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final StrangersPace<ClientAddress> pace;
    private final StrangersPlaces<ClientAddress> strangers = new StrangersPlaces<>(OF_STRANGERS, PATIENCE);
    private final StrangersPlaces<ClientAddress> files = new StrangersPlaces<>(OpenUploads.OF_ONE, PATIENCE);
    private final StrangersPlaces<ClientAddress> tokens = new StrangersPlaces<>(WITH_TOKENS, PATIENCE);
    private final List<LightRequests> light;
    private final MessageSource messages;

    /** @param aSecond how many requests of one address in the long run; three times as many at once */
    StrangersFilter(
            ObjectProvider<LightRequests> light,
            MessageSource messages,
            @Value("${banggiang.strangers.a-second}") int aSecond) {
        this.light = light.orderedStream().toList();
        this.pace = new StrangersPace<>(STOCK_SECONDS * aSecond, aSecond, PATIENCE, System::nanoTime);
        this.messages = messages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        if (isSignedIn(request.getSession(false))) {
            next.doFilter(request, response);
            RestOfBody.hearOut(request, RestOfBody.OF_A_FILE);
        } else if (API.matches(request) && BearerTokens.sent(request).isPresent()) {
            withToken(request, response, next);
        } else if (isLight(request) || comesInTime(request)) {
            inTurn(BodySizeFilter.bringsFiles(request) ? files : strangers, request, response, next);
        } else {
            turnAway(request, response);
        }
    }

    private void withToken(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        inTurn(tokens, request, response, (asked, answered) -> {
            next.doFilter(asked, answered);
            if (response.getStatus() == HttpStatus.UNAUTHORIZED.value()) {
                comesInTime(request);
            }
        });
    }

    private void inTurn(
            StrangersPlaces<ClientAddress> places,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain next)
            throws ServletException, IOException {
        ClientAddress from = ClientAddress.of(request);
        if (!places.enter(from)) {
            turnAway(request, response);
            return;
        }
        try {
            next.doFilter(request, response);
            RestOfBody.hearOut(request, places == strangers ? RestOfBody.OF_A_FORM : RestOfBody.OF_A_FILE);
        } finally {
            places.leave(from);
        }
    }

    private boolean isLight(HttpServletRequest request) {
        return light.stream().anyMatch(one -> one.isLight(request));
    }

    /** How many it counts for, by the length of its body; one that does not tell its length brings no file. */
    private static int worth(HttpServletRequest request) {
        return 1
                + (int) (Math.clamp(request.getContentLengthLong(), 0, BodySizeFilter.FILE_FROM_ANYBODY)
                        / A_REQUESTS_WORTH);
    }

    /**
     * Waits until it is this address's time again; false where that takes too long. Then it has waited too: to be refused at
     * once, and to ask again, costs nearly as much as an answer.
     */
    private boolean comesInTime(HttpServletRequest request) {
        Optional<Duration> wait = pace.take(ClientAddress.of(request), worth(request));
        Duration time = wait.orElse(PATIENCE);
        if (time.isPositive()) {
            LockSupport.parkNanos(time.toNanos());
        }
        return wait.isPresent();
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

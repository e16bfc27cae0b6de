package vn.banggiang.identity.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Shows each request as it was outside of the proxies in front: from whom, where a trusted one says so, and with or without
 * TLS as {@code BG_PUBLIC_URL} says. Nothing else that a header claims about the way here is believed.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class TrustedProxyFilter extends OncePerRequestFilter {

    private static final String CHAIN = "X-Forwarded-For";

    private final TrustedProxies proxies;
    private final boolean secure;

    TrustedProxyFilter(TrustedProxies proxies, @Value("${banggiang.public-address}") URI publicAddress) {
        this.proxies = proxies;
        this.secure = "https".equalsIgnoreCase(publicAddress.getScheme());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        Optional<String> client = Optional.ofNullable(request.getHeader(CHAIN))
                .filter(chain -> proxies.contain(request.getRemoteAddr()))
                .flatMap(proxies::client);
        next.doFilter(new Outside(request, client.orElse(request.getRemoteAddr()), secure), response);
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static final class Outside extends HttpServletRequestWrapper {

        private final String client;
        private final boolean secure;

        Outside(HttpServletRequest request, String client, boolean secure) {
            super(request);
            this.client = client;
            this.secure = secure;
        }

        @Override
        public String getRemoteAddr() {
            return client;
        }

        @Override
        public String getRemoteHost() {
            return client;
        }

        @Override
        public boolean isSecure() {
            return secure || super.isSecure();
        }

        @Override
        public String getScheme() {
            return secure ? "https" : super.getScheme();
        }
    }
}
